import { renderHtml } from '#documents/render/html.ts'
import type { Paper } from '#documents/tree.ts'

const styles = `
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; background: #fff; color: #000;
  font: 1.0625rem/1.6 "Times New Roman", Tinos, Times, serif; }
.nums, .rule { display: none; }
.draft { border: 1px solid #000; padding: 0.5rem 1rem; margin-bottom: 1.5rem; }
.draft p { margin: 0.25rem 0; }
.court, .title, .foot { text-align: center; }
.plain h1 { text-align: start; }
h1, h2 { font-size: inherit; }
.cap { display: grid; grid-template-columns: 1fr 1fr; border-bottom: 1px solid; margin: 1rem 0; }
.cap > div { padding: 0.5rem 0; }
.cap > div + div { border-left: 1px solid; padding-left: 1rem; }
.party { display: block; }
.party.in { padding-left: 2em; }
.ind { text-indent: 2.5em; }
.quote { margin-left: 2.5em; margin-right: 2.5em; }
.labelled { list-style: none; padding-left: 1.5em; }
.slot { border-bottom: 1px dashed; }
.signature { margin: 2rem 0; break-inside: avoid; }
.signature .sign { margin: 1.5rem 0 0 50%; border-bottom: 1px solid; }
.signature .by { margin: 0 0 0 50%; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
.foot { border-top: 1px solid; margin-top: 2rem; font-size: 0.875em; }
@page { size: letter; margin: 1in; }
`

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A paper as one HTML file that opens anywhere: its styles inside, nothing loaded from elsewhere. */
export function standaloneHtml(paper: Paper): string {
  const title = paper.title.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c)
  return (
    `<!doctype html>\n<html lang="${paper.lang}" dir="ltr">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${title}</title>\n<style>${styles}</style>\n</head>\n<body>\n<main>\n` +
    `${renderHtml(paper)}\n</main>\n</body>\n</html>\n`
  )
}
