import { describe, expect, it } from 'vitest'
import { renderHtml } from '#documents/render/html.ts'
import type { Block, Paper } from '#documents/tree.ts'
import { blank, bold, text, underline } from '#documents/tree.ts'
import { inventedLog, inventedPleading } from '../../fixtures/papers.ts'

const paper = (...blocks: Block[]): Paper => ({ ...inventedLog, footer: 'LOG', blocks })
const body = (html: string) => /<div class="leaf">(.*)<p class="foot">/s.exec(html)?.[1]

describe('a paper as HTML', () => {
  it('is an English article read from left to right', () => {
    expect(renderHtml(paper())).toBe(
      '<article class="paper plain" lang="en" dir="ltr"><div class="draft"><p>Keep it with your case papers.</p></div><div class="leaf"><p class="foot">LOG</p></div></article>',
    )
  })

  it('escapes every word, in text, blanks and addresses', () => {
    const html = renderHtml(
      paper({
        kind: 'paragraph',
        indent: 'none',
        content: [text('<script>"&\''), blank('<b>', 'q"1')],
      }),
      { href: (id) => `/?q=${id}` },
    )
    expect(body(html)).toBe(
      '<p>&lt;script&gt;&quot;&amp;&#39;<a href="/?q=q&quot;1"><span class="slot">[&lt;b&gt;]</span></a></p>',
    )
  })

  it('links a blank only when a question fills it and the page knows where it is asked', () => {
    const asked = paper({ kind: 'paragraph', indent: 'none', content: [blank('date', 'q1')] })
    const unasked = paper({ kind: 'paragraph', indent: 'none', content: [blank('date')] })
    const slot = '<p><span class="slot">[date]</span></p>'
    expect(body(renderHtml(asked))).toBe(slot)
    expect(body(renderHtml(unasked, { href: (id) => `/q/${id}` }))).toBe(slot)
  })

  it('marks the words that came from the answers named', () => {
    const html = renderHtml(
      paper({
        kind: 'paragraph',
        indent: 'first',
        content: [text('new', 'q1'), text('old', 'q2')],
      }),
      { marked: ['q1'] },
    )
    expect(body(html)).toBe('<p class="ind"><mark>new</mark>old</p>')
  })

  it('keeps bold and underline as elements', () => {
    const html = renderHtml(
      paper({ kind: 'paragraph', indent: 'block', content: [bold('a'), underline('b')] }),
    )
    expect(body(html)).toBe('<p class="quote"><strong>a</strong><u>b</u></p>')
  })

  it('sets its headings below those of the page', () => {
    const html = renderHtml(inventedPleading, { headingBase: 2 })
    expect(html).toContain('<h2 class="title">JOINT STATEMENT REGARDING')
    expect(html).toContain('<h3>(a) <u>The conference.</u></h3>')
    expect(html).not.toContain('<h1')
  })

  it('prints the labels of a list and does not count', () => {
    const html = renderHtml(
      paper({ kind: 'list', items: [{ label: '(iii)', content: [text('third')] }] }),
    )
    expect(body(html)).toBe(
      '<ol class="labelled" role="list"><li><span class="label">(iii)</span> third</li></ol>',
    )
  })

  it('gives each column of a table its header, and each cell its name where it stands alone', () => {
    const html = renderHtml(
      paper({
        kind: 'table',
        columns: ['Date', 'How'],
        rows: [[[text('May 1')], [text('Letter')]]],
      }),
    )
    expect(body(html)).toBe(
      '<table role="table"><thead role="rowgroup"><tr role="row">' +
        '<th role="columnheader" scope="col">Date</th>' +
        '<th role="columnheader" scope="col">How</th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><td role="cell" data-label="Date">May 1</td>' +
        '<td role="cell" data-label="How">Letter</td></tr></tbody></table>',
    )
  })

  it('flags words that are not in English and does not call them English', () => {
    const html = renderHtml(
      paper({
        kind: 'paragraph',
        indent: 'none',
        content: [{ kind: 'untranslated', text: 'mañana' }],
      }),
    )
    expect(body(html)).toBe(
      '<p><span class="untranslated"><span lang="und" dir="auto">mañana</span> ' +
        '<span class="flag">[translate into English]</span></span></p>',
    )
  })

  it('says DRAFT first, with its date and who gets it', () => {
    expect(renderHtml(inventedPleading)).toContain(
      '<div class="draft"><p>DRAFT of November 15, 2017. Not for filing.</p><p>Keep one copy.</p>',
    )
    expect(renderHtml(inventedLog)).not.toContain('DRAFT')
  })

  it('carries no styles, no scripts and nothing unfinished', () => {
    const html = renderHtml(inventedPleading)
    expect(html).not.toMatch(/style=|<script|undefined|null|NaN|\[object/)
  })
})
