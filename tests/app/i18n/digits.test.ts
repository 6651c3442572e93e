import { describe, expect, it } from 'vitest'
import { readTime } from '#app/fields/dues.ts'
import { formatDay, formatDayOfMonth } from '#app/i18n/days.ts'
import { latinDigits, latinNumbers } from '#app/i18n/digits.ts'
import { allLanguages } from '#app/i18n/languages.ts'
import { formatTime } from '#app/i18n/steps.ts'
import { expandNumbers } from '#law/request-numbers.ts'

const clock = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')).flatMap(
  (hour) => ['00', '05', '59'].map((minute) => `${hour}:${minute}`),
)

describe.each(allLanguages)('in $name', ({ id: lang }) => {
  it('every time of day is read back as it was said', () => {
    expect(clock.map((time) => readTime(formatTime(lang, time)))).toEqual(clock)
  })

  it('days and times are said in the digits of the order', () => {
    const said = [formatDay, formatDayOfMonth].map((say) => say(lang, '2026-03-26'))
    for (const text of [...said, formatTime(lang, '16:05')]) expect(text).toBe(latinDigits(text))
    expect(said.every((text) => text.includes('26'))).toBe(true)
  })
})

describe('what an Arabic keyboard types', () => {
  it.each([
    ['٤:٠٠ م', '16:00'],
    ['9:30 ص', '09:30'],
    ['9:30 صباحًا', '09:30'],
    ['٩ مساءً', '21:00'],
    ['12 ص', '00:00'],
    ['\u200f4:00\u00a0م', '16:00'],
    ['١٦:٠٠', '16:00'],
  ])('%s is the time %s', (typed, time) => expect(readTime(typed)).toBe(time))

  it.each(['٤', 'م', '13:00 م', '4:00 يوم', '4:00 مم'])('%s is no time', (typed) =>
    expect(readTime(typed)).toBeNull(),
  )

  it('is read as the numbers of requests', () => {
    expect(latinNumbers('٣-٥، ٩(a) و ١٢')).toBe('3-5, 9(a), 12')
    expect(expandNumbers(latinNumbers('٣-٥، ٩(a) و١٢'))).toEqual(['3', '4', '5', '9(a)', '12'])
    expect(latinNumbers('شقة، ٤')).toBe('شقة، 4')
  })
})
