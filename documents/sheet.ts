import { type Block, type Line, type Paper, type PaperId, text } from './tree.ts'

interface Sheet {
  readonly id: PaperId
  /** Plain title, printed at the top and at the foot of each page. */
  readonly title: string
  readonly distribution: readonly string[]
  readonly blocks: readonly Block[]
  /** The line at the top, where it is not the title: "Re: …" of a letter. */
  readonly heading?: Line
  /** What stands above that line: the names and the day of a letter. */
  readonly above?: readonly Block[]
}

/** A sheet, a letter or a log on an ordinary page. It is never filed, and each page says so. */
export function sheet({ id, title, distribution, blocks, heading, above = [] }: Sheet): Paper {
  return {
    id,
    title,
    footer: `${title}. Not for filing.`,
    forFiling: false,
    form: 'plain',
    draft: null,
    distribution,
    lang: 'en',
    blocks: [...above, { kind: 'heading', level: 1, content: heading ?? [text(title)] }, ...blocks],
  }
}
