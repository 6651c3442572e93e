import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '#app/fields/day-line.ts'
import { formatDay } from '#app/i18n/days.ts'
import { type Lang, listedLanguages } from '#app/i18n/languages.ts'
import { addDays } from '#law/dates.ts'

/** A Wednesday. */
const today = '2017-11-22'
const read = (line: string, lang: Lang = 'en', on = today) => {
  const said = readLine(line, lang, on)
  return 'day' in said ? said.day : said.why
}

describe('a whole date in one line', () => {
  it.each([
    ['Nov 3, 2017', '2017-11-03'],
    ['  nov 3 2017 ', '2017-11-03'],
    ['Nov. 3rd, 2017.', '2017-11-03'],
    ['on the 3rd of November, 2017', '2017-11-03'],
    ['November third, 2017', '2017-11-03'],
    ['November 3 of 2017', '2017-11-03'],
    ['3-Nov-2017', '2017-11-03'],
    ['2017 Nov 3', '2017-11-03'],
    ['Sept 3rd 2017', '2017-09-03'],
    ['٣ Nov ٢٠١٧', '2017-11-03'],
    ['Friday, November 3, 2017', '2017-11-03'],
    ['Nov 3, 2017 (Fri.)', '2017-11-03'],
    ['Feb 29, 2016', '2016-02-29'],
    ['10/30/2017', '2017-10-30'],
    ['30.10.2017', '2017-10-30'],
    ['Mon 10/30/2017', '2017-10-30'],
    ['4/4/2017', '2017-04-04'],
    ['2017/11/3', '2017-11-03'],
  ])('in English: “%s” is %s', (line, day) => expect(read(line)).toBe(day))

  it.each([
    ['3 de noviembre de 2017', '2017-11-03'],
    ['viernes, 3 de noviembre del 2017', '2017-11-03'],
    ['el día 3 de noviembre de 2017', '2017-11-03'],
    ['noviembre 3, 2017', '2017-11-03'],
    ['1º de noviembre de 2017', '2017-11-01'],
    ['sabado 4 de noviembre de 2017', '2017-11-04'],
    ['5 de setiembre de 2017', '2017-09-05'],
    ['3 mar 2017', '2017-03-03'],
    ['mar, 3 oct 2017', '2017-10-03'],
    ['Nov 3, 2017', '2017-11-03'],
  ])('in Spanish: “%s” is %s', (line, day) => expect(read(line, 'es')).toBe(day))

  it.each([
    ['3 نوفمبر 2017', '2017-11-03'],
    ['الجمعة، ٣ نوفمبر ٢٠١٧', '2017-11-03'],
    ['يوم الجمعة 3 تشرين الثاني 2017', '2017-11-03'],
    ['3 كانون  الثاني 2017', '2017-01-03'],
    ['5 أيلول 2017', '2017-09-05'],
    ['5 ايلول 2017', '2017-09-05'],
    ['4 من يوليوز سنة 2017', '2017-07-04'],
    ['Nov 3, 2017', '2017-11-03'],
    ['أمس', '2017-11-21'],
    ['غدا', '2017-11-23'],
    ['أول من أمس', '2017-11-20'],
    ['قبل 3 أيام', '2017-11-19'],
    ['يوم الاثنين الماضي', '2017-11-20'],
    ['الثلاثاء، 3 نوفمبر 2017', 'weekday'],
    ['3 نوفمبر', 'noYear'],
    ['31 شباط 2017', 'dayPastEnd'],
    ['٣/٤/٢٠١٧', 'ambiguous'],
    ['قبل 3', 'lineUnclear'],
    ['3 تشرين 2017', 'lineUnclear'],
  ])('in Arabic, with the month names of each region: “%s” is %s', (line, day) =>
    expect(read(line, 'ar')).toBe(day),
  )

  it('in the pseudo-language is read as in English', () => {
    expect(read('Nov 3, 2017', 'xb')).toBe('2017-11-03')
    expect(read('yesterday', 'xb')).toBe('2017-11-21')
  })

  it.each(listedLanguages)('as we say it in $name, reads back to the same day', ({ id }) => {
    const any = fc.integer({ min: 0, max: 40_176 }).map((days) => addDays('1990-01-01', days))
    fc.assert(
      fc.property(any, (day) => {
        expect(readLine(formatDay(id, day), id)).toEqual({ day, relative: false })
      }),
      { numRuns: 400 },
    )
  })
})

describe('a day counted from today', () => {
  it.each([
    ['yesterday', today, '2017-11-21'],
    ['Today', today, '2017-11-22'],
    ['tomorrow', today, '2017-11-23'],
    ['the day before yesterday', today, '2017-11-20'],
    ['3 days ago', today, '2017-11-19'],
    ['three days ago', today, '2017-11-19'],
    ['a week ago', today, '2017-11-15'],
    ['in 3 days', today, '2017-11-25'],
    ['last Monday', today, '2017-11-20'],
    ['last Wednesday', today, '2017-11-15'],
    ['Tuesday, yesterday', today, '2017-11-21'],
    ['yesterday', '2018-01-01', '2017-12-31'],
    ['tomorrow', '2017-12-31', '2018-01-01'],
    ['yesterday', '2016-03-01', '2016-02-29'],
    ['yesterday', '2017-03-01', '2017-02-28'],
    ['tomorrow', '2016-02-28', '2016-02-29'],
    ['last Monday', '2016-03-01', '2016-02-29'],
    ['2 weeks ago', '2018-01-05', '2017-12-22'],
    // The days on which clocks change.
    ['yesterday', '2017-03-13', '2017-03-12'],
    ['yesterday', '2017-11-06', '2017-11-05'],
  ])('in English: “%s” on %s is %s', (line, on, day) => expect(read(line, 'en', on)).toBe(day))

  it.each([
    ['ayer', '2017-11-21'],
    ['hoy', '2017-11-22'],
    ['Mañana', '2017-11-23'],
    ['manana', '2017-11-23'],
    ['anteayer', '2017-11-20'],
    ['antier', '2017-11-20'],
    ['pasado mañana', '2017-11-24'],
    ['hace 3 días', '2017-11-19'],
    ['hace una semana', '2017-11-15'],
    ['el lunes pasado', '2017-11-20'],
    ['el pasado lunes', '2017-11-20'],
    ['yesterday', '2017-11-21'],
  ])('in Spanish: “%s” is %s', (line, day) => expect(read(line, 'es')).toBe(day))

  it('is told apart from a written one, and is refused where no day is known', () => {
    expect(readLine('yesterday', 'en', today)).toEqual({ day: '2017-11-21', relative: true })
    expect(readLine('yesterday', 'en')).toEqual({ why: 'lineUnclear' })
  })

  it('is the calendar’s own day, whatever today is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 999 }), (a, n) => {
        const on = addDays('1990-01-01', a)
        expect(read(`${n} days ago`, 'en', on)).toBe(addDays(on, -n))
        expect(read(`hace ${n} días`, 'es', on)).toBe(addDays(on, -n))
      }),
      { numRuns: 200 },
    )
  })
})

describe('what is not one certain day is refused', () => {
  it.each([
    ['Nov 3', 'noYear'],
    ['Friday, Nov 3', 'noYear'],
    ['11/3', 'noYear'],
    ['Nov 3, 17', 'yearShort'],
    ["Nov 3 '17", 'yearShort'],
    ['10/30/17', 'yearShort'],
    ['November 2017', 'noDay'],
    ['Feb 31, 2017', 'dayPastEnd'],
    ['Feb 29, 2017', 'dayPastEnd'],
    ['31/02/2017', 'dayPastEnd'],
    ['2017-02-30', 'dayPastEnd'],
    ['Nov 45, 2017', 'dayUnclear'],
    ['03/04/2017', 'ambiguous'],
    ['Saturday 3/4/2017', 'ambiguous'],
    ['Tuesday, Nov 3, 2017', 'weekday'],
    ['Monday, yesterday', 'weekday'],
    ['Monday', 'lineUnclear'],
    ['next Monday', 'lineUnclear'],
    ['this Friday', 'lineUnclear'],
    ['last week', 'lineUnclear'],
    ['last night', 'lineUnclear'],
    ['yesterday morning', 'lineUnclear'],
    ['a few days ago', 'lineUnclear'],
    ['24 hours ago', 'lineUnclear'],
    ['3 ago', 'lineUnclear'],
    ['in 3', 'lineUnclear'],
    ['now', 'lineUnclear'],
    ['Nov 3, 2017 at 3pm', 'lineUnclear'],
    ['Nov 3, 2017 +0800', 'lineUnclear'],
    ['Nov 3-5, 2017', 'lineUnclear'],
    ['Nov 3, 2017 to Nov 5, 2017', 'lineUnclear'],
    ['Nov 3, 2017 and Nov 5, 2017', 'lineUnclear'],
    ['3 days after Nov 5, 2017', 'lineUnclear'],
    ['end of November 2017', 'lineUnclear'],
    ['before Nov 3, 2017', 'lineUnclear'],
    ['maybe Nov 3, 2017', 'lineUnclear'],
    ['Nov 3, 2017 BC', 'lineUnclear'],
    ['Nov 3, 2560 BE', 'lineUnclear'],
    ['Nov 3, 20177', 'lineUnclear'],
    ['Monday or Friday, Nov 3, 2017', 'lineUnclear'],
    ['99/99/2017', 'lineUnclear'],
    ['20171103', 'lineUnclear'],
    ['2017', 'lineUnclear'],
    ['', 'lineUnclear'],
    [`Nov 3, 2017${' '.repeat(60)}.`, 'lineUnclear'],
  ])('in English: “%s” (%s)', (line, why) => expect(read(line)).toBe(why))

  it.each([
    ['3 de noviembre', 'noYear'],
    ['31 de febrero de 2017', 'dayPastEnd'],
    ['3/11/2017', 'ambiguous'],
    ['martes, 3 de noviembre de 2017', 'weekday'],
    ['mar, 3 de noviembre de 2017', 'lineUnclear'],
    ['el próximo lunes', 'lineUnclear'],
    ['ayer por la mañana', 'lineUnclear'],
    ['anoche', 'lineUnclear'],
    ['hace 3', 'lineUnclear'],
    ['3 de noviembre de 2017 a las 3', 'lineUnclear'],
  ])('in Spanish: “%s” (%s)', (line, why) => expect(read(line, 'es')).toBe(why))

  it('with what the sentence needs: the two days, the true one, or the end of the month', () => {
    expect(readLine('3/4/2017', 'en')).toMatchObject({ days: ['2017-03-04', '2017-04-03'] })
    expect(readLine('Tuesday, Nov 3, 2017', 'en')).toMatchObject({ days: ['2017-11-03'] })
    expect(readLine('Feb 31, 2016', 'en')).toMatchObject({ month: 2, last: 29 })
  })
})

describe('whatever is typed', () => {
  const words =
    'Nov November noviembre mar may Friday viernes 3 03 31 2017 17 2016-02-29 10/30/2017 3/4 of the de at to and - , . ( ) 3pm noon days last next before in'
  const pieces = fc.constantFrom(...words.split(' '))
  const soup = fc
    .tuple(fc.array(fc.oneof(pieces, fc.nat(2100).map(String)), { maxLength: 8 }), fc.boolean())
    .map(([all, spaced]) => all.join(spaced ? ' ' : ''))
  const lines = fc.oneof(soup, fc.string({ unit: 'grapheme', maxLength: 80 }))

  it('is never a date that is not in it, and never a crash', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('en', 'es'), (line, lang) => {
        const said = readLine(line, lang)
        if (!('day' in said)) return
        const [year, , day] = said.day.split('-').map(Number)
        const numbers = (line.normalize('NFKC').match(/\d+/g) ?? []).map(Number)
        expect(numbers).toContain(year)
        expect(numbers).toContain(day)
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same day on a page of either language, or on one of them none', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const [one, other] = [readLine(line, 'en'), readLine(line, 'es')]
        if ('day' in one && 'day' in other) expect(one.day).toBe(other.day)
      }),
      { numRuns: 1000 },
    )
  })
})
