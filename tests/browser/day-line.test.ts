import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasAnswered } from './ahead.ts'
import { orders, releasedStory } from './orders.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

describe('a day typed in one line', () => {
  it.each([
    ['with scripts off', false],
    ['with scripts on', true],
  ] as const)('is kept when refused, and said back with its weekday, %s', async (_way, scripts) => {
    const person = await site.person({ scripts })
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 5))
    await person.opensDraft('/q/servedOn')
    const line = person.page.getByLabel('Or write the day in one line')
    await line.fill('Tuesday, March 5, 2026')
    await person.presses()
    expect(person.where()).toBe('/q/servedOn')
    expect(await line.inputValue()).toBe('Tuesday, March 5, 2026')
    expect(await line.getAttribute('aria-invalid')).toBe('true')
    expect(await person.reads('#f-servedOn-msg')).toContain('that date is Thursday, March 5, 2026')
    await person.page.locator('#summary a').click()
    expect(await person.page.evaluate(() => document.activeElement?.id)).toBe('f-servedOn-line')
    await line.fill('yesterday')
    await person.presses()
    expect(person.where()).toBe('/q/receivedOn')
    expect(await person.reads()).toContain('Thursday, March 19, 2026')
    await person.opensDraft('/q/servedOn')
    const box = (piece: string) => person.page.locator(`[name="servedOn.${piece}"]`).inputValue()
    expect([await box('month'), await box('day'), await box('year')]).toEqual([
      'March',
      '19',
      '2026',
    ])
    expect(await line.inputValue()).toBe('')
    await line.fill('last Monday')
    await person.presses()
    expect(await person.reads()).toContain('Monday, March 16, 2026')
    await person.closes()
  })

  it('is read in Spanish on a Spanish page', async () => {
    const person = await site.person({ scripts: false, lang: 'es' })
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 5))
    await person.opensDraft('/q/servedOn')
    await person.page.getByLabel('O escriba el día en una línea').fill('el lunes pasado')
    await person.presses()
    expect(await person.reads()).toContain('lunes, 16 de marzo de 2026')
    await person.closes()
  })
})
