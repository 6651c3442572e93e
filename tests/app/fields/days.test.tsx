import { describe, expect, it } from 'vitest'
import { readMonth } from '#app/fields/day-names.ts'
import { dayBoxes, readDay, troubleOfDay } from '#app/fields/days.ts'
import { readTime } from '#app/fields/dues.ts'

const day = (month: string, d = '', year = '') => readDay({ month, day: d, year }, 'en')

describe('a typed day', () => {
  it.each([
    ['November', '14', '2017', '2017-11-14'],
    [' nov. ', '14', '2017', '2017-11-14'],
    ['Sept', '1', '2017', '2017-09-01'],
    ['11', '٠٤', '2017', '2017-11-04'],
    ['02', '29', '2016', '2016-02-29'],
    ['October 30, 2017', '', '', '2017-10-30'],
    ['10/30/2017', '', '', '2017-10-30'],
    ['30.10.2017', '', '', '2017-10-30'],
    ['2017-10-30', '', '', '2017-10-30'],
  ])('%s %s %s is %s', (month, d, year, date) => {
    expect(day(month, d, year)).toBe(date)
  })

  it.each([
    ['November', '31', '2017'],
    ['Ju', '4', '2017'],
    ['13', '1', '2017'],
    ['November', '14', '17'],
    ['10/11/2017', '', ''],
    ['10/30/17', '', ''],
    ['November', '', '2017'],
    ['', '', ''],
  ])('%s %s %s is not guessed', (month, d, year) => {
    expect(day(month, d, year)).toBeNull()
  })

  it('names the first box that is wrong', () => {
    const trouble = (month: string, d: string, year: string) =>
      troubleOfDay({ month, day: d, year }, 'en')
    expect(trouble('', '', '')).toEqual({ box: 'month', why: 'empty' })
    expect(trouble('Brumaire', '1', '2017')).toEqual({ box: 'month', why: 'monthUnclear' })
    expect(trouble('May', '', '2017')).toEqual({ box: 'day', why: 'noDay' })
    expect(trouble('May', '45', '2017')).toEqual({ box: 'day', why: 'dayUnclear' })
    expect(trouble('May', '4', '17')).toEqual({ box: 'year', why: 'yearShort' })
    const past = { box: 'day', why: 'dayPastEnd', month: 2, last: 28 }
    expect(trouble('Feb', '29', '2017')).toEqual(past)
  })

  it('finds its boxes again, whatever is stored', () => {
    expect(dayBoxes('2017-11-04', 'en')).toEqual({ month: 'November', day: '4', year: '2017' })
    expect(dayBoxes('next week', 'en')).toEqual({ month: 'next week', day: '', year: '' })
    expect(dayBoxes({ month: 'May', day: ['x'], year: 17 }, 'en')).toEqual({
      month: 'May',
      day: '',
      year: '17',
    })
    for (const odd of [null, undefined, 7, [], 'unknown', { __proto__: { month: 'x' } }]) {
      expect(dayBoxes(odd, 'en')).toEqual({ month: '', day: '', year: '' })
    }
  })

  it('takes a month by its first three letters at least, when only one begins so', () => {
    expect(readMonth('jun', 'en')).toBe(6)
    expect(readMonth('ma', 'en')).toBeNull()
    expect(readMonth('0', 'en')).toBeNull()
  })
})

describe('a typed time', () => {
  it.each([
    ['4:00 p.m.', '16:00'],
    ['4 PM', '16:00'],
    ['16:00', '16:00'],
    ['12:30 am', '00:30'],
    ['noon', '12:00'],
  ])('%s is %s', (typed, time) => expect(readTime(typed)).toBe(time))

  it.each(['4', '25:00', '13 pm', 'later', ''])('%s is not guessed', (typed) => {
    expect(readTime(typed)).toBeNull()
  })
})
