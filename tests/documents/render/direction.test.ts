import { describe, expect, it } from 'vitest'
import { isolatedRows, isTurned, stretches } from '#documents/render/direction.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import { printed } from '#documents/render/words.ts'
import { type Inline, type Paper, text } from '#documents/tree.ts'
import { MIXED, NAME } from '../../fixtures/arabic-papers.ts'
import { inventedLog } from '../../fixtures/papers.ts'

const cut = (words: string) =>
  stretches(words).map((stretch) => (stretch.turned ? `<${stretch.text}>` : stretch.text))
const paper = (...content: Inline[]): Paper => ({
  ...inventedLog,
  distribution: [],
  blocks: [{ kind: 'paragraph', indent: 'none', content }],
})
const html = (...content: Inline[]) => /<p[^>]*>.*?<\/p>/.exec(renderHtml(paper(...content)))?.[0]
const typed = (...content: Inline[]) => renderText(paper(...content)).split('\n\n')[0]

describe('words from right to left in an English line', () => {
  it.each([
    ['a name, and the number after it', `${NAME}, 12345-678`, [`<${NAME}>`, ', 12345-678']],
    ['two names of an English list', 'علي حسن, فاطمة', ['<علي حسن>', ', ', '<فاطمة>']],
    ['names with Latin words between', 'علي and حسن', ['<علي>', ' and ', '<حسن>']],
    ['an address with its digits', 'شارع 12، القاهرة', ['<شارع 12، القاهرة>']],
    ['a bracket that closes at the end', 'محمد (علي) x', ['<محمد (علي)>', ' x']],
    ['a bracket around the name', '(محمد)', ['(', '<محمد>', ')']],
    ['a bracket that Latin words close', 'محمد (علي Ali)', ['<محمد>', ' (', '<علي>', ' Ali)']],
    ['brackets left open twice', 'ا (ب [ج', ['<ا>', ' (', '<ب>', ' [', '<ج>']],
    ['joiners, marks and digits', 'می‌رود مُحَمَّدٌ ۱۲۳.', ['<می‌رود مُحَمَّدٌ ۱۲۳>', '.']],
    ['Hebrew', 'See שלום, 5', ['See ', '<שלום>', ', 5']],
  ])('are cut out: %s', (_, words, parts) => expect(cut(words)).toEqual(parts))

  it('lose no letter, whatever stands in them', () => {
    const odd = ['(', ')', 'ا', 'ب ', '«', '»', ', ', '1', 'a', '\u200d', '\u064b', '[', ']']
    let seed = 7
    const next = () => {
      seed = (seed * 16807) % 2147483647
      return odd[seed % odd.length] ?? ''
    }
    for (let i = 0; i < 500; i++) {
      const words = Array.from({ length: 20 }, next).join('')
      const back = stretches(words)
      expect(back.map((stretch) => stretch.text).join('')).toBe(words)
      expect(back.every((stretch) => !stretch.turned || /^[ء-ي\u064b]/.test(stretch.text))).toBe(
        true,
      )
    }
  })

  it('are cut in no time, also where the text is long', () => {
    expect(stretches('ا, ((('.repeat(2000)).length).toBe(4000)
    expect(cut('\u064b'.repeat(20_000))).toHaveLength(1)
  })

  it('make a person’s sentence run as its first letter does, or as its language', () => {
    expect(isTurned(MIXED)).toBe(true)
    expect(isTurned('ECF No. 28 لم يصل')).toBe(false)
    expect(isTurned('ECF No. 28 لم يصل', 'ar')).toBe(true)
    expect(isTurned('Hablé con محمد علي الحسيني', 'es')).toBe(false)
    expect(isTurned('ana katabt', 'ar')).toBe(false)
  })
})

describe('marks of direction that somebody typed', () => {
  const evil = ['\u202e', '\u202d', '\u202b', '\u202a', '\u202c', '\u2066', '\u2067', '\u2068']
  it.each([...evil, '\u2069', '\u200e', '\u200f', '\u061c'])('never reach a paper: %j', (mark) => {
    const words = `Ali${mark} B${mark}ob, 5`
    expect(printed(words)).toBe('Ali Bob, 5')
    expect(html(text(words))).toBe('<p>Ali Bob, 5</p>')
    expect(typed(text(words))).toBe('Ali Bob, 5')
    const own = { kind: 'untranslated', text: `ا${mark}ب` } as const
    expect(html(own, text(' 7'))).toContain('<span lang="und" dir="rtl">اب</span>')
    expect(typed(own, text(' 7'))).toBe('\u2067اب\u2069 [translate into English] 7')
  })
})

describe('the HTML', () => {
  it('keeps a name apart, in a language that is not known', () => {
    expect(html(text(`Plaintiff ${NAME}, 5`))).toBe(
      `<p>Plaintiff <span lang="und" dir="rtl">${NAME}</span>, 5</p>`,
    )
  })
  it('says the language of a person’s own words, and turns a paragraph of nothing else', () => {
    const own = { kind: 'untranslated', text: MIXED, lang: 'ar' } as const
    const words =
      `<span class="untranslated"><span lang="ar" dir="rtl">${MIXED}</span> ` +
      '<span class="flag" dir="ltr">[translate into English]</span></span>'
    expect(html(own)).toBe(`<p dir="rtl">${words}</p>`)
    expect(html(text('He said: '), own)).toBe(`<p>He said: ${words}</p>`)
  })
})

describe('the text', () => {
  it('keeps a stretch apart in each of its rows', () => {
    expect(isolatedRows(['a \u2067ا ب', 'ج د', 'ه\u2069 b', 'c'])).toEqual([
      'a \u2067ا ب\u2069',
      '\u2067ج د\u2069',
      '\u2067ه\u2069 b',
      'c',
    ])
  })
})
