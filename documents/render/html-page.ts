import type { Paper } from '#documents/tree.ts'
import { renderHtml } from './html.ts'
import { printed } from './words.ts'

/** Enough to read the file by itself, on a screen or printed on letter paper; nothing is fetched. */
const STYLE = `
body { margin: 0; background: #f4f1ee; color: #1c191b; font: 1.125rem/1.6 "Times New Roman", serif }
.paper { max-width: 42rem; margin: 1.5rem auto; padding: 2rem; background: #fff; overflow-wrap: anywhere }
.nums, .rule { display: none }
.draft { font-size: .875rem; text-align: center; border-bottom: 1px solid; margin-bottom: 1.5rem }
.draft p { margin: .25rem 0 }
.draft p:first-child { font-weight: bold }
.court, .pleading > .leaf > .title { text-align: center }
.cap { display: table; width: 100%; margin: 1.5rem 0 }
.cap > div { display: table-cell; width: 50%; vertical-align: top; padding-bottom: .75rem }
.cap > div:first-child { border-bottom: 1px solid; border-right: 1px solid }
.cap > div + div { padding-left: 1rem }
.cap p, .cap .title { margin: 0 0 .75rem }
.party { display: block }
.in { padding-left: 2rem }
h1, h2 { font-size: 1.125rem; line-height: 1.4 }
.pleading h2 { font-weight: normal }
.plain h1 { font-size: 1.5rem }
.ind { text-indent: 2rem }
.quote { margin: 1rem 2rem }
.labelled { list-style: none; padding: 0 }
.labelled li { margin: .75rem 0 .75rem 4rem; text-indent: -2rem }
.label { display: inline-block; min-width: 2rem; text-indent: 0 }
.slot { border-bottom: 1px dashed }
.flag { font-weight: bold }
table { width: 100%; border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid }
.signature { margin-top: 2rem; break-inside: avoid }
.signature .sign, .signature .by { margin: 0 0 0 50% }
.signature .sign { border-top: 1px solid; margin-top: 3rem }
.notice { border: 1px solid; padding: .5rem .75rem }
.foot { font-size: .875rem; text-align: center; border-top: 1px solid; padding-top: .5rem }
h1, h2 { break-after: avoid }
@page { size: letter; margin: 1in }
@media print { body { background: #fff; font-size: 12pt } .paper { margin: 0; padding: 0 } }
`

/** The paper as a whole HTML file that can be kept, mailed and opened without this program. */
export function renderHtmlPage(paper: Paper): string {
  const title = printed(paper.title).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
  return (
    `<!doctype html>\n<html lang="${paper.lang}" dir="ltr">\n<head>\n<meta charset="utf-8">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n` +
    `${renderHtml(paper)}\n</main>\n</body>\n</html>\n`
  )
}
