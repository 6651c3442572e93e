import { describe, expect, it } from 'vitest'
import { settled } from '#app/chat/form-values.ts'
import { Field } from '#app/fields/Field.tsx'
import { problemsOf, readForm } from '#app/fields/read.ts'
import { plainSaid, sayAnswer } from '#app/fields/say.ts'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { html, submit } from './form.ts'

const today = '2017-11-22'
type Boxes = Readonly<Record<string, string>>

/** The form of a question, filled in as given and posted. */
function post(id: QuestionId, boxes: Boxes, stored?: unknown, lang: 'en' | 'es' = 'en') {
  const words = fieldWords(lang)
  const form = submit(html(<Field id={id} value={stored} words={words} />), ['do', 'add'])
  for (const [name, value] of Object.entries(boxes)) form.set(name, value)
  return readForm(id, form, { today, lang, stored })
}

/** The page that a refused answer comes back as, and the sentence on it. */
function refused(id: QuestionId, raw: unknown, lang: 'en' | 'es' = 'en') {
  const words = fieldWords(lang)
  const problems = problemsOf(id, raw, today)
  const [trouble] = troublesOf(id, raw, problems, words)
  const markup = html(<Field id={id} value={raw} problems={problems} words={words} />)
  return { at: trouble?.at, text: trouble?.text, markup }
}

describe('the day in one line', () => {
  it.each<[QuestionId, Boxes, unknown]>([
    ['servedOn', { 'servedOn.line': 'Nov 3, 2017' }, '2017-11-03'],
    ['servedOn', { 'servedOn.line': 'yesterday' }, '2017-11-21'],
    ['servedOn', { 'servedOn.month': 'yesterday' }, '2017-11-21'],
    ['servedOn', { 'servedOn.month': 'Friday, Nov 3, 2017' }, '2017-11-03'],
    [
      'orderDate',
      { 'orderDate.line': 'Oct 30, 2017' },
      { value: '2017-10-30', quote: null, from: 'typed' },
    ],
    [
      'orderConferDue',
      { 'orderConferDue.line': 'Nov 20, 2017', 'orderConferDue.act': 'confer' },
      { value: { date: '2017-11-20', act: 'confer' }, quote: null, from: 'typed' },
    ],
    ['excusedBy', { 'excusedBy.date.line': '3 days ago' }, { ecf: null, date: '2017-11-19' }],
  ])('answers %s: %o', (id, boxes, answer) => {
    expect(post(id, boxes)).toEqual(answer)
  })

  it('answers a day of a row', () => {
    const raw = post('conferences', { 'conferences.r1.date.line': 'last Monday' })
    expect(raw).toMatchObject({ rows: [{ id: 'r1', date: '2017-11-20' }] })
  })

  it('may say the same day as the boxes, and not another', () => {
    const boxes = { 'servedOn.month': '11', 'servedOn.day': '3', 'servedOn.year': '2017' }
    expect(post('servedOn', { ...boxes, 'servedOn.line': 'Nov 3, 2017' })).toBe('2017-11-03')
    const raw = post('servedOn', { ...boxes, 'servedOn.line': 'yesterday' })
    const { at, text, markup } = refused('servedOn', raw)
    expect(at).toBe('f-servedOn-line')
    expect(text).toContain('Friday, November 3, 2017. The line says Tuesday, November 21, 2017.')
    expect(markup).toContain('value="yesterday"')
    expect(post('servedOn', {}, raw)).toEqual(raw)
  })

  it('is what is meant where the boxes still hold the stored day', () => {
    expect(post('servedOn', { 'servedOn.line': 'yesterday' }, '2017-11-03')).toBe('2017-11-21')
    const raw = post('servedOn', { 'servedOn.line': 'Nov 4' }, '2017-11-03')
    expect(refused('servedOn', raw).at).toBe('f-servedOn-line')
    expect(refused('servedOn', raw).text).toBe('The year is missing. Which year is it?')
    expect(post('servedOn', { 'servedOn.day': '5' }, '2017-11-03')).toBe('2017-11-05')
  })

  it('with “I do not know” is asked about, at the box that was filled in', () => {
    const raw = post('servedOn', { 'servedOn.line': 'yesterday', 'servedOn.unknown': 'yes' })
    expect(refused('servedOn', raw)).toMatchObject({ at: 'f-servedOn-line' })
    expect(refused('servedOn', raw).text).toContain('You typed yesterday and also said')
  })

  it.each([
    [
      'Nov 3, 2017 at noon',
      'You typed Nov 3, 2017 at noon, and it is still here. We cannot read it',
    ],
    ['3/4/2017', 'It can mean Saturday, March 4, 2017, or Monday, April 3, 2017.'],
    ['Tuesday, Nov 3, 2017', 'that date is Friday, November 3, 2017. Which day is it?'],
    ['Feb 31, 2017', 'February of that year has 28 days.'],
    ['Nov 3, 17', 'We do not guess a year.'],
  ])('“%s” is kept, with a sentence at its own box', (line, sentence) => {
    const raw = post('servedOn', { 'servedOn.line': line })
    const { at, text, markup } = refused('servedOn', raw)
    expect([at, text]).toEqual(['f-servedOn-line', expect.stringContaining(sentence)])
    const box = /<input[^>]*id="f-servedOn-line"[^>]*>/.exec(markup)?.[0]
    expect(box).toContain(`value="${line}"`)
    expect(box).toContain('aria-describedby="f-servedOn-line-hint f-servedOn-msg"')
    expect(box).toContain('aria-invalid="true"')
    expect(markup.match(/aria-invalid="true"/g)).toHaveLength(1)
  })

  it('refused in Spanish, says so in Spanish', () => {
    const raw = post('servedOn', { 'servedOn.line': 'martes 3 de noviembre de 2017' }, null, 'es')
    expect(refused('servedOn', raw, 'es').text).toContain('viernes, 3 de noviembre de 2017')
  })

  it('of a row is folded away, and open where it is refused', () => {
    const words = fieldWords('en')
    const line = (markup: string) =>
      /<details class="part"( open="")?><summary id="f-conferences-date-r1-line-name">/.exec(markup)
    expect(line(html(<Field id="conferences" words={words} />))?.[1]).toBeUndefined()
    const raw = post('conferences', { 'conferences.r1.date.line': 'Nov 3' })
    const { at, markup } = refused('conferences', raw)
    expect(at).toBe('f-conferences-date-r1-line')
    expect(line(markup)?.[1]).toBe(' open=""')
  })

  it('of a deadline is refused at its own box', () => {
    const typed = { 'orderConferDue.line': 'Nov 20', 'orderConferDue.act': 'confer' }
    const { at, markup } = refused('orderConferDue', post('orderConferDue', typed))
    expect(at).toBe('f-orderConferDue-date-line')
    expect(markup).toContain(`id="${at}"`)
  })

  it('is said back as a full day with its weekday', () => {
    const said = (lang: 'en' | 'es', line: string) => {
      const raw = post('servedOn', { 'servedOn.line': line }, undefined, lang)
      return plainSaid(sayAnswer('servedOn', raw as string, fieldWords(lang)), lang)
    }
    expect(said('en', 'yesterday')).toBe('Tuesday, November 21, 2017')
    expect(said('es', 'ayer')).toBe('martes, 21 de noviembre de 2017')
  })
})

describe('what is carried along to be sent again', () => {
  it('holds the day that “yesterday” was, and everything else as typed', () => {
    const at = { lang: 'en', today } as const
    const posted = [
      ['servedOn.line', 'yesterday'],
      ['receivedOn.month', 'today'],
      ['cutoff.line', 'Nov 3, 2017'],
      ['me.name', 'yesterday'],
      ['excusedBy.date.month', 'November'],
    ] as const
    expect(settled(posted, at)).toEqual([
      ['servedOn.line', '2017-11-21'],
      ['receivedOn.month', '2017-11-22'],
      ['cutoff.line', 'Nov 3, 2017'],
      ['me.name', 'yesterday'],
      ['excusedBy.date.month', 'November'],
    ])
  })
})
