import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { Paper } from '#documents/tree.ts'
import { grid, NUMBER, NUMBERS, pt, STYLE } from './docx-layout.ts'
import { typed } from './docx-runs.ts'
import { draftLines, printed } from './words.ts'

/**
 * The header holds the numbers 1 to 28 in a frame beside the text, one paragraph each at exactly 24
 * points, so that they stay where they are while the text is edited; and DRAFT above them.
 */
export function header(paper: Paper): Header {
  const numbers = Array.from(
    { length: paper.form === 'pleading' ? NUMBERS : 0 },
    (_, i) =>
      new Paragraph({
        alignment: 'right',
        spacing: { line: NUMBER, lineRule: 'exact', before: 0, after: 0 },
        frame: {
          type: 'absolute',
          position: { x: pt(grid.right - 40), y: pt(grid.top) },
          width: pt(40),
          height: NUMBER * NUMBERS,
          rule: 'exact',
          anchor: { horizontal: 'page', vertical: 'page' },
          wrap: 'around',
        },
        children: [new TextRun(String(i + 1))],
      }),
  )
  const [draft, ...who] = draftLines(paper)
  const small = (text: string, bold = false) =>
    new Paragraph({
      style: STYLE.header,
      alignment: 'center',
      children: typed(text, { bold, size: 16 }),
    })
  const said = draft === undefined ? [] : [small(draft, true)]
  if (who.length > 0) said.push(small(who.join('  ·  ')))
  return new Header({ children: [...numbers, ...(said.length > 0 ? said : [small('')])] })
}

/** A rule, the page of how many, and the title of the paper. */
export function footer(paper: Paper): Footer {
  const size = 20
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: 'center',
        border: { top: { style: 'single', size: 6, space: 4, color: '000000' } },
        children: [
          new TextRun({
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            size,
          }),
        ],
      }),
      new Paragraph({
        style: STYLE.footer,
        alignment: 'center',
        children: typed(printed(paper.footer), { size }),
      }),
    ],
  })
}
