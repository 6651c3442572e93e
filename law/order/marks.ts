import { withColumnsApart } from './columns.ts'

/**
 * What a copy of an order carries that the court did not write: marks of HTML and Markdown, odd
 * spaces and quotation marks, the filing stamp of each page, the buttons of a web site.
 */

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g
const NOTHING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end lines and pages
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are replaced by spaces
const CONTROLS = /[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/g

const BLOCK_TAG = /<\/?(?:li|ul|ol|p|div|br|tr|table|thead|tbody|hr|h[1-6])\b[^<>]{0,200}>/gi
const ANY_TAG = /<[a-z/!][^<>]{0,200}>/gi
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&sect;', '§'],
  ['&rsquo;', "'"],
  ['&lsquo;', "'"],
  ['&rdquo;', '"'],
  ['&ldquo;', '"'],
  ['&mdash;', '—'],
  ['&ndash;', '-'],
])

/** "Case 1:26-cv-00001-AAA-BBB Document 40 Filed 07/10/26 Page 2 of 3", once on each page. */
const STAMP =
  /(?:USDC [A-Z]{2}\/[A-Z]{2} {1,4})?Case:? {0,3}\S{6,40} {1,4}(?:\(PC\) {1,4})?(?:Document|Doc\.?|ECF No\.)(?: ?#:?)? {0,3}\d{1,4}(?:,? PageID\.? ?\d{1,6})? {1,4}Filed:? \d\d?\/\d\d?\/\d{2,4}[^\n]{0,60}?Page:? \d{1,3} of \d{1,3}(?: {1,4}Page ?ID[ #:.]{0,3}\d{1,6})?/gi

function withoutTags(text: string): string {
  return text
    .replace(BLOCK_TAG, '\n')
    .replace(ANY_TAG, '')
    .replace(/&[a-z#0-9]{2,6};/gi, (entity) => ENTITIES.get(entity.toLowerCase()) ?? entity)
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/\*\*|\*(?!\d)/g, '')
    .replace(/^ {0,8}#{1,6} /gm, '')
    .replace(/^ {0,8}[-•·] {1,20}(?=\S)/gm, '')
    .replace(/\|/g, ' ')
    .replace(/_{3,200}|-{4,200}[Xx]?(?![A-Za-z])|={4,200}/g, ' ')
}

function withOneStamp(text: string): string {
  let seen = false
  return text.replace(STAMP, (stamp) => {
    if (seen) return ' '
    seen = true
    return stamp
  })
}

/** "wagn.1666" under a signature: the name of the judge's own file. */
const FILE_MARK = /(\bJUDGE[\s\d]{1,12})[a-z]{3,6}\d{0,4}\.[a-z\d]{2,6}(?=\s|$)/gi

/** The text without marks; lines are kept. Columns of a caption come apart into lines. */
export function withoutMarks(raw: string): string {
  const plain = raw
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(NOTHING, '')
    .replace(CONTROLS, ' ')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–−]/g, '-')
  return withOneStamp(withoutMarkdown(withColumnsApart(withoutTags(plain))))
    .replace(/(?<=^|\s)\/{2,6}(?=\s|$)/gm, ' ')
    .replace(/(?<=\s)\)(?=\s)/g, ' ')
    .replace(FILE_MARK, '$1')
    .replace(/^ {0,40}Download PDF {0,40}$/gm, '')
    .replace(/(?<=[^\s]) {5,200}(?=\S)/g, '\n')
}
