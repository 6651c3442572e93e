/** One line of the table: what was measured, and by how much. */
export interface Row {
  readonly what: string
  readonly value: number | string
  readonly unit: string
  /** What the number is to be compared with, or how it was got; may be empty. */
  readonly note: string
}

/** A part of the benchmarks: a file beside this one, run alone by its name. */
export interface Part {
  readonly title: string
  /** What is measured and how, in a few sentences of Markdown. */
  readonly about: string
  /** `words` are what was named after the part on the command line. */
  measure(words: readonly string[]): Promise<readonly Row[]>
}

/** Three digits that say something, and no more. */
export function short(value: number | string): string {
  if (typeof value === 'string') return value
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(digits)
}

const cell = (text: string) => text.replace(/\|/g, '\\|')

/** The rows as a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, value, unit, note }) =>
      `| ${[what, short(value), unit, note].map(cell).join(' | ')} |`,
  )
  return ['| What | | | |', '| --- | --: | --- | --- |', ...lines].join('\n')
}
