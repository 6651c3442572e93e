import { describe, expect, it } from 'vitest'
import { renderCalendar } from '#documents/calendar.ts'

const options = { owner: 'k7q2', stamp: '2017-11-15T08:00:00Z' }
const due = { id: 'paper-due', date: '2017-11-30', title: 'Joint Statement due' }

describe('the calendar file', () => {
  it('holds a day without a time, with two reminders at nine in the morning', () => {
    expect(renderCalendar([due], options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Good Faith//Deadlines//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:paper-due-k7q2@good-faith.invalid',
      'SEQUENCE:0',
      'DTSTAMP:20171115T080000Z',
      'DTSTART;VALUE=DATE:20171130',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Joint Statement due',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P6DT15H',
      'DESCRIPTION:Joint Statement due',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15H',
      'DESCRIPTION:Joint Statement due',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('escapes what has a meaning in the format and lets no title start a line of its own', () => {
    const file = renderCalendar([{ ...due, title: 'a, b; c\\d\r\nATTENDEE:x' }], options)
    expect(file).toContain('SUMMARY:a\\, b\\; c\\\\d ATTENDEE:x\r\n')
  })

  it('folds long lines at 75 bytes and never inside a letter', () => {
    const title = 'Nguyễn Văn Đức '.repeat(12).trim()
    const file = renderCalendar([{ ...due, title }], { ...options, remind: [] })
    const sizes = file.split('\r\n').map((row) => new TextEncoder().encode(row).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
    expect(file).not.toContain('\uFFFD')
  })

  it('is the same file for the same days', () => {
    expect(renderCalendar([due], options)).toBe(renderCalendar([due], options))
  })

  it('refuses a date or a moment that is not one', () => {
    expect(() => renderCalendar([{ ...due, date: '2017-02-30' }], options)).toThrow(RangeError)
    expect(() => renderCalendar([due], { ...options, stamp: 'today' })).toThrow(RangeError)
  })
})
