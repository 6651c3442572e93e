import { describe, expect, it } from 'vitest'
import { hasSignatureMark, isPrintable, saysSomething, withoutTurns } from '#law/printable.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'

describe('text that a court’s page may show', () => {
  it.each(['Nguyễn Văn Đức', 'José Ñúñez', 'نام\u200cخانوادگی', 'line one\nline two'])(
    'takes %s',
    (text) => expect(isPrintable(text)).toBe(true),
  )
  it.each([
    ['a control', 'a\u0000b'],
    ['a C1 control', 'a\u0085b'],
    ['a mark that turns the direction', 'a\u202eb'],
    ['a separator of lines', 'a\u2028b'],
    ['a space without width', 'a\u200bb'],
    ['a tag character', 'a\u{e0041}b'],
  ])('refuses %s', (_, text) => expect(isPrintable(text)).toBe(false))
  it('loses the marks of direction that a telephone adds, and refuses what turns letters round', () => {
    expect(withoutTurns('\u2067نام\u200cخانوادگی\u2069\u200f')).toBe('نام\u200cخانوادگی')
    const parsed = (words: string) => parseAnswer('caseNumberNow', words, '2026-06-01')
    expect(parsed('\u200e1:26-cv-00001\u202c ')).toEqual({ ok: true, value: '1:26-cv-00001' })
    expect(parsed('\u202e1:26')).toMatchObject({ ok: false, problems: [{ code: 'unprintable' }] })
    expect(parsed('\u200f')).toMatchObject({ ok: false, problems: [{ code: 'required' }] })
  })
  it('does not count marks alone as words', () => {
    expect(saysSomething('\u200c-…')).toBe(false)
    expect(parseAnswer('caseNumberNow', '---', '2026-06-01')).toEqual({
      ok: false,
      problems: [{ path: [], code: 'required' }],
    })
  })
})

describe('the mark of an electronic signature', () => {
  it.each(['/s/ Imogen Placeholder', 'x /S/ y', '/ s / Name', 's/ Imogen'])(
    'is seen in %s',
    (text) => expect(hasSignatureMark(text)).toBe(true),
  )
  it.each(['and/or', 'Defendants Sample/Mock', 'https://example.com', 'Deputies/s'])(
    'is not seen in %s',
    (text) => expect(hasSignatureMark(text)).toBe(false),
  )
  it('is refused in a name, in the order’s facts and in a list', () => {
    const today = '2026-06-01'
    const fact = { value: '/s/ A. Counsel', quote: null, from: 'typed' }
    const codes = (parsed: ReturnType<typeof parseAnswer>) =>
      parsed.ok ? [] : parsed.problems.map(({ code }: Problem) => code)
    expect(codes(parseAnswer('orderDefendant', fact, today))).toEqual(['signatureMark'])
    expect(codes(parseAnswer('caseNumberNow', '/s/ 1:26', today))).toEqual(['signatureMark'])
  })
})
