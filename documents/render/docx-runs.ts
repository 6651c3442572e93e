import { type IRunOptions, TextRun } from 'docx'
import { isTurned, stretches, TURNED } from './direction.ts'

/**
 * Word turns a run only where the run says so, and other programs by its letters. Marks that no one
 * sees do for both what the runs alone cannot: they are among Word's own special characters, unlike the
 * newer ones that other formats have here, which old versions print as boxes.
 */
const STAY = '\u200e'
const TURN = '\u202b'
const BACK = '\u202c'

/** From a Latin letter to the last one or digit before the words turn again: "ECF No. 28". */
const LATIN = new RegExp(`(\\p{Script=Latin}(?:[^${TURNED}]*[\\p{Script=Latin}0-9])?)`, 'u')

/** Text of ours and names in it: what follows a name from right to left stays where it is. */
export const typed = (text: string, style: Omit<IRunOptions, 'text'> = {}): TextRun[] =>
  stretches(text).flatMap((stretch) =>
    stretch.turned
      ? [
          new TextRun({ ...style, text: stretch.text, rightToLeft: true, noProof: true }),
          new TextRun(STAY),
        ]
      : [new TextRun({ ...style, text: stretch.text })],
  )

/**
 * A person's own words in their language, and the space before the note that follows them. Where they
 * are `alone` in their paragraph, it runs as they do and no marks are needed.
 */
export function ownRuns(text: string, lang: string | undefined, alone: boolean): TextRun[] {
  const language = lang === undefined ? {} : { language: { value: lang, bidirectional: lang } }
  const style = { noProof: true, ...language }
  if (!isTurned(text, lang)) return typed(`${text} `, style)
  const runs = text
    .split(LATIN)
    .filter((part) => part !== '')
    .map((part) =>
      LATIN.test(part)
        ? new TextRun({ text: part, noProof: true })
        : new TextRun({ ...style, text: part, rightToLeft: true }),
    )
  if (alone) return [...runs, new TextRun({ text: ' ', rightToLeft: true })]
  return [new TextRun(TURN), ...runs, new TextRun(`${BACK}${STAY} ${STAY}`)]
}
