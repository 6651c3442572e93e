import { parseArgs } from 'node:util'
import { type IsoDate, isIsoDate } from '#law/dates.ts'

export const papersHelp = `Writes every paper that the answers allow, as .html, .pdf, .docx and .txt.

  papers --answers FILE.json --out DIR [--today YYYY-MM-DD]

  --answers  a JSON object: the id of each question, and its answer; see docs/answers.schema.json
  --out      the folder for the files; it is made when missing, and files of the same name are replaced
  --today    the day to write the papers on; the date in the court's time zone when left out

It prints one JSON object: {"stage", "papers", "missing", "unknown"}.
"stage" is where the conversation stands. "papers" are the files written.
"missing" begins with the id of the question that is asked next, if one is; then come the names of the
open places that an answer fills. Signatures and dates of signing are not in it.
"unknown" are the ids in FILE that no question has, or whose question was not met on the way.
`

export type PapersAsked =
  | { readonly answers: string; readonly out: string; readonly today: IsoDate | null }
  | { readonly problem: string }
  | { readonly help: true }

const OPTIONS = {
  answers: { type: 'string' },
  out: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Reads the command line of `papers`: what to write, or one sentence on what is wrong with it. */
export function readPapersArguments(args: readonly string[]): PapersAsked {
  let values: ReturnType<typeof read>
  try {
    values = read(args)
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, and says which.
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  const { answers, out, today = null, help } = values
  if (help) return { help: true }
  if (!answers) return { problem: 'Say which file holds the answers: --answers FILE.json.' }
  if (!out) return { problem: 'Say which folder the papers go to: --out DIR.' }
  if (today !== null && !isIsoDate(today)) {
    return { problem: `--today is not a day of the calendar written YYYY-MM-DD: ${today}` }
  }
  return { answers, out, today }
}

const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values
