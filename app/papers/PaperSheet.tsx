import { draftPaths } from '#app/components/shell/paths.ts'
import { useLang } from '#app/i18n/use.ts'
import { renderHtml } from '#documents/render/html.ts'
import type { Paper } from '#documents/tree.ts'

interface Props {
  readonly paper: Paper
  readonly handle: string
  /** The level of the paper's title among the headings of the page. */
  readonly headingBase: 2 | 3
  /** Set where the sheet may scroll by itself: it is then a named region that the keyboard reaches. */
  readonly label?: string
  readonly marked?: readonly string[]
}

/** A paper as it reads, each open place a link to the question that fills it. */
export function PaperSheet({ paper, handle, headingBase, label, marked = [] }: Props) {
  const lang = useLang()
  const questions = draftPaths(lang, handle).questions
  const html = renderHtml(paper, {
    headingBase,
    marked,
    href: (question) => `${questions}/q/${question}`,
  })
  // The renderer escapes every word.
  const sheet = { dangerouslySetInnerHTML: { __html: html } }
  if (label === undefined) return <div className="sheet" {...sheet} />
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
  return <section className="sheet scrolls" tabIndex={0} aria-label={label} {...sheet} />
}
