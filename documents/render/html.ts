import type { Line, Paper } from '#documents/tree.ts'
import { isTurned, type Stretch, stretches } from './direction.ts'
import { type BlockHandlers, type InlineHandlers, visitBlock, visitInline } from './visit.ts'
import { bracketed, draftLines, isOwnTurned, printed, TRANSLATE } from './words.ts'

export interface HtmlOptions {
  /** The level of the paper's title among the page's headings, 1 to 5. The sections are one deeper. */
  readonly headingBase?: 1 | 2 | 3 | 4 | 5
  /** Where a question is asked; a blank that a question fills becomes a link to it. */
  readonly href?: (question: string) => string
  /** Words that came from one of these questions are marked, as the newest ones on a page. */
  readonly marked?: readonly string[]
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
// What language a name is in is not known, and "und" keeps a reader from speaking it as English.
const stretch = ({ text, turned }: Stretch) =>
  turned ? `<span lang="und" dir="rtl">${escaped(text)}</span>` : escaped(text)
const shown = (text: string) => stretches(text).map(stretch).join('')
const words = (text: string) => shown(printed(text))

const label = (name = '') => escaped(printed(name))

/** A person's own words in their language; where it is not known, the browser finds the direction. */
function own(text: string, lang: string, mark: (html: string) => string): string {
  const turned = isTurned(text, lang)
  const html = mark(turned ? escaped(text) : shown(text))
  const flag = `<span class="flag"${turned ? ' dir="ltr"' : ''}>${TRANSLATE}</span>`
  return `<span lang="${escaped(lang)}" dir="${turned ? 'rtl' : 'auto'}">${html}</span> ${flag}`
}

/**
 * The paper as one HTML `<article>`, to be set in a page. It carries no styles and no scripts, and
 * every word in it is escaped. The class names are those of the style sheet of the paper.
 */
export function renderHtml(paper: Paper, options: HtmlOptions = {}): string {
  const top = options.headingBase ?? 1
  const marked = new Set(options.marked)
  const mark = (html: string, from: readonly string[] | undefined) =>
    from?.some((id) => marked.has(id)) ? `<mark>${html}</mark>` : html

  const inline: InlineHandlers<string> = {
    text: (node) => {
      const html = words(node.text)
      if (node.style === 'bold') return mark(`<strong>${html}</strong>`, node.from)
      if (node.style === 'underline') return mark(`<u>${html}</u>`, node.from)
      return mark(html, node.from)
    },
    blank: (node) => {
      const slot = `<span class="slot">${shown(bracketed(node.name))}</span>`
      if (!node.question || !options.href) return slot
      return `<a href="${escaped(options.href(node.question))}">${slot}</a>`
    },
    untranslated: (node) =>
      `<span class="untranslated">${own(printed(node.text), node.lang ?? 'und', (html) =>
        mark(html, node.from),
      )}</span>`,
  }
  const line = (pieces: Line) => pieces.map((piece) => visitInline(inline, piece)).join('')
  /** Where a person's own words are all there is, the block runs as they do. */
  const dir = (pieces: Line) => (isOwnTurned(pieces) ? ' dir="rtl"' : '')
  const lines = (rows: readonly Line[]) => rows.map(line).join('<br>')

  const block: BlockHandlers<string> = {
    paragraph: (node) => {
      const kind = { none: '', first: ' class="ind"', block: ' class="quote"' }[node.indent]
      return `<p${kind}${dir(node.content)}>${line(node.content)}</p>`
    },
    heading: (node) => {
      const tag = `h${top + node.level - 1}`
      return `<${tag}${node.level === 1 ? ' class="title"' : ''}>${line(node.content)}</${tag}>`
    },
    list: (node) =>
      `<ol class="labelled" role="list">${node.items
        .map((i) => `<li><span class="label">${words(i.label)}</span> ${line(i.content)}</li>`)
        .join('')}</ol>`,
    // The roles outlive a style sheet that stacks the cells; the labels name them there.
    table: (node) =>
      `<table role="table"><thead role="rowgroup"><tr role="row">${node.columns
        .map((name) => `<th role="columnheader" scope="col">${words(name)}</th>`)
        .join('')}</tr></thead><tbody role="rowgroup">${node.rows
        .map(
          (row) =>
            `<tr role="row">${row
              .map(
                (cell, at) =>
                  `<td role="cell" data-label="${label(node.columns[at])}"${dir(cell)}>${line(cell)}</td>`,
              )
              .join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
    counsel: (node) => `<p class="counsel">${lines(node.lines)}</p>`,
    caption: (node) =>
      `<p class="court">${lines(node.court)}</p><div class="cap"><div>${node.left
        .map(
          (row) => `<span class="${row.indent ? 'party in' : 'party'}">${line(row.content)}</span>`,
        )
        .join(' ')}</div><div><p class="number">${line(node.caseNumber)}</p>` +
      `<h${top} class="title">${line(node.title)}</h${top}>` +
      `${node.under.length > 0 ? `<p class="under">${lines(node.under)}</p>` : ''}</div></div>`,
    signature: (node) =>
      `<div class="signature"><p class="date">${line(node.date)}</p>` +
      `<p class="sign">${line(node.signature)}</p><p class="by">${lines(node.lines)}</p></div>`,
    notice: (node) => `<p class="notice">${line(node.content)}</p>`,
  }

  const draft = draftLines(paper)
    .map((row) => `<p>${shown(row)}</p>`)
    .join('')
  const blocks = paper.blocks.map((node) => visitBlock(block, node)).join('\n')
  return (
    `<article class="paper ${paper.form}" lang="${paper.lang}" dir="ltr">` +
    `${draft && `<div class="draft">${draft}</div>`}` +
    `<div class="leaf">${paper.form === 'pleading' ? margin(blocks) : ''}` +
    `${blocks}<p class="foot">${words(paper.footer)}</p></div></article>`
  )
}

/**
 * The numbers and rules of pleading paper: for the eye only. The numbers run past the end of the words,
 * because only the style sheet knows where that is, and it cuts them off there.
 */
function margin(blocks: string): string {
  const sheets = 1 + Math.ceil(blocks.length / 1200)
  const numbers = Array.from({ length: 28 * sheets }, (_, i) => (i % 28) + 1).join('\n')
  return `<div class="nums" aria-hidden="true">${numbers}</div><div class="rule" aria-hidden="true"></div>`
}
