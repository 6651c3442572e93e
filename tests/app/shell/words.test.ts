import { describe, expect, it } from 'vitest'
import { formatDay } from '#app/i18n/days.ts'
import { allLanguages, langOf, listedLanguages } from '#app/i18n/languages.ts'
import { pseudoText } from '#app/i18n/pseudo.ts'
import { english, resources } from '#app/i18n/resources.ts'
import { translate } from '#app/i18n/translate.ts'
import { clock } from '#app/server/clock.ts'

/** `common.nav.dates` for every word of a tree. */
function keys(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  )
}

describe('the pseudo-language', () => {
  it('keeps what a translator must leave alone', () => {
    expect(pseudoText('Stage {{number}} of <b>{{of}}</b>, $t(nav.dates) &amp; on')).toBe(
      '⟦Šţáğé {{number}} óƒ <b>{{of}}</b>, $t(nav.dates) &amp; óñ⟧',
    )
  })

  it('fills in what belongs in it', () => {
    const t = translate('xb', 'common')
    expect(t('where.stage', { number: 4, of: 6 })).toBe('⟦Šţáğé 4 óƒ 6:⟧')
  })
})

describe('languages', () => {
  it('are told by the first segment of an address, and English stands in', () => {
    expect(['/xb/d/h1', '/en', '/', '/fr/', '/constructor/', 'en'].map(langOf)).toEqual([
      'xb',
      'en',
      'en',
      'en',
      'en',
      'en',
    ])
  })

  it('the menu holds real languages only', () => {
    expect(listedLanguages.map(({ id }) => id)).toContain('en')
    expect(listedLanguages.map(({ id }) => id)).not.toContain('xb')
  })

  for (const { id } of allLanguages) {
    it(`${id} has every word that English has`, () => {
      const missing = keys(english).filter((key) => !keys(resources[id]).includes(key))
      expect(missing).toEqual([])
    })
  }
})

describe('days', () => {
  it('are said in full, and are the same day in every time zone', () => {
    expect(formatDay('en', '2017-11-20')).toBe('Monday, November 20, 2017')
  })
})

describe('the clock', () => {
  it('stands still when a test says so', () => {
    expect(clock({ GOOD_FAITH_TODAY: '2017-11-16' })('America/Los_Angeles')).toBe('2017-11-16')
    expect(() => clock({ GOOD_FAITH_TODAY: '2017-02-30' })).toThrow('GOOD_FAITH_TODAY')
  })

  it('says a day otherwise', () => {
    expect(clock({})('America/Los_Angeles')).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
