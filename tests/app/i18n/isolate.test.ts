import { describe, expect, it } from 'vitest'
import { isolateEnglish } from '#app/i18n/isolate.ts'
import { allLanguages } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'

/** Isolates as brackets that can be seen: ⟨ ⟩. */
const seen = (text: string) => text.replace(/[\u2066\u2068]/g, '⟨').replace(/\u2069/g, '⟩')
const isolated = (text: string) => seen(isolateEnglish(text))

describe('English in a sentence that reads from the right', () => {
  it.each([
    ['keeps the dot of a shortened word', 'مثلًا ECF No. 28 at 12.', 'مثلًا ⟨ECF No. 28 at 12⟩.'],
    ['keeps a number before its word', 'مثلًا: 20 minutes.', 'مثلًا: ⟨20 minutes⟩.'],
    ['keeps a list of numbers in order', 'هكذا: 3-7, 9(a)؟', 'هكذا: ⟨3-7, 9(a)⟩؟'],
    ['keeps its quotation marks', 'عبارة “et al.” هنا', 'عبارة ⟨“et al.”⟩ هنا'],
    ['keeps a quotation of the order', 'هذا: “{{item}}”.', 'هذا: ⟨“{{item}}”⟩.'],
    ['keeps inner brackets', 'القاعدة 6 (Rule 6(d)).', 'القاعدة 6 (⟨Rule 6(d)⟩).'],
    ['takes the number behind "No."', 'ECF No. {{number}}', '⟨ECF No. {{number}}⟩'],
    ['leaves the full stop to the sentence', 'ملف PDF.', 'ملف ⟨PDF⟩.'],
    ['parts what Arabic parts', 'الأحرف I وL', 'الأحرف ⟨I⟩ وL'],
  ])('%s', (_name, text, shown) => expect(isolated(text)).toBe(shown))

  it.each([
    'قبل 7 أيام، رقم 28 أو 28-1',
    'يوم {{date}} هو {{count}}',
    '$t(common:nav.dates) ثم <x>هنا</x>',
    '«لا هذه ولا تلك»',
  ])('nothing of %s is touched', (text) => expect(isolateEnglish(text)).toBe(text))
})

describe('the words of a page', () => {
  const ecf = (lang: 'en' | 'es' | 'ar', number: string) =>
    seen(translate(lang, 'fields')('said.ecf', { number }))

  it('isolate English in Arabic, and what is put into a sentence once more', () => {
    expect(ecf('ar', '28')).toBe('⟨ECF No. 28⟩')
    expect(ecf('ar', '28-1')).toBe('⟨ECF No. ⟨28-1⟩⟩')
    expect(seen(translate('ar', 'questions')('orderPlaintiff.hint'))).toContain('⟨“et al.”⟩')
  })

  it('hold no sign of direction in a language that reads from the left', () => {
    expect([ecf('en', '28-1'), ecf('es', '28-1')]).toEqual(['ECF No. 28-1', 'ECF No. 28-1'])
  })

  it('part a list by the comma of the language', () => {
    const commas = Object.fromEntries(allLanguages.map(({ id, comma }) => [id, comma]))
    expect(commas).toMatchObject({ en: ', ', es: ', ', ar: '، ' })
  })
})
