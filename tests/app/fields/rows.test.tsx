import { describe, expect, it } from 'vitest'
import { Field } from '#app/fields/Field.tsx'
import { problemsOf, readForm } from '#app/fields/read.ts'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import { html, submit } from './form.ts'

const today = '2017-11-21'
const words = fieldWords('en')
const show = (value: unknown) => html(<Field id="requests" value={value} words={words} />)

/** Fills named boxes of the page, presses a button, and gives what is read. */
function press(value: unknown, doing: string, filled: Record<string, string> = {}) {
  const form = submit(show(value), ['do', doing])
  for (const [name, text] of Object.entries(filled)) form.set(`requests.${name}`, text)
  return readForm('requests', form, { today, lang: 'en', stored: value }) as {
    rows: { id: string; numbers: unknown }[]
    complete: boolean
    next: number
  }
}

describe('a list without scripts', () => {
  it('grows by one row at a time', () => {
    const one = press(undefined, 'add', { 'r1.numbers': '1' })
    expect(one.rows.map((row) => row.id)).toEqual(['r1'])
    const two = press(one, 'add', { 'r2.numbers': '2-4' })
    expect(two.rows.map((row) => [row.id, row.numbers])).toEqual([
      ['r1', '1'],
      ['r2', '2-4'],
    ])
    expect(two.complete).toBe(false)
    expect(show(two)).toContain('That is 3 requests: 2, 3, 4')
  })

  it('drops a new row that is wholly empty, and ends with "that is all"', () => {
    const one = press(undefined, 'add', { 'r1.numbers': '1' })
    const all = press(one, 'done')
    expect([all.rows.length, all.complete]).toEqual([1, true])
    expect(press(undefined, 'done')).toMatchObject({ rows: [], complete: true })
  })

  it('never gives an id of a removed row to another', () => {
    const one = press(undefined, 'add', { 'r1.numbers': '1' })
    const two = press(one, 'add', { 'r2.numbers': '2' })
    const less = press(two, 'remove:r2')
    expect(less.rows.map((row) => row.id)).toEqual(['r1'])
    const more = press(less, 'add', { 'r3.numbers': '3' })
    expect(more.rows.map((row) => row.id)).toEqual(['r1', 'r3'])
  })

  it('saves what was changed in a row while another is removed', () => {
    const two = press(press(undefined, 'add', { 'r1.numbers': '1' }), 'add', { 'r2.numbers': '2' })
    const left = press(two, 'remove:r1', { 'r2.numbers': '22', 'r3.numbers': '5' })
    expect(left.rows.map((row) => [row.id, row.numbers])).toEqual([
      ['r2', '22'],
      ['r3', '5'],
    ])
  })

  it('is not pressed into removing by the Enter key', () => {
    const markup = show(press(undefined, 'add', { 'r1.numbers': '1' }))
    expect(/<button[^>]*>/.exec(markup)?.[0]).toContain('value="add"')
  })

  it('keeps numbers that cannot be read, and stays open', () => {
    const raw = press(undefined, 'done', { 'r1.type': 'production', 'r1.numbers': 'all of them' })
    expect(raw.complete).toBe(false)
    const problems = problemsOf('requests', raw, today)
    expect(problems).toEqual([{ path: ['r1', 'numbers'], code: 'notNumbers' }])
    const markup = html(<Field id="requests" value={raw} problems={problems} words={words} />)
    expect(markup).toContain('value="all of them"')
    expect(markup).toContain('<details open="">')
    expect(markup).toMatch(/id="f-requests-numbers-r1"[^>]*aria-invalid="true"/)
    const named = press(undefined, 'done', { 'r1.type': 'subpoena', 'r1.numbers': 'Acme Bank' })
    expect(named.complete).toBe(true)
  })

  it('stays usable with sixty rows: each folded, the new one open', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ id: `r${i + 1}`, numbers: `${i + 1}` }))
    const markup = show({ rows, complete: false })
    expect(markup.match(/<details>/g)).toHaveLength(60)
    expect(markup).toContain('name="requests.r61.numbers"')
    const raw = readForm('requests', submit(markup), { today, lang: 'en' })
    expect((raw as { rows: unknown[] }).rows).toHaveLength(60)
  })

  it('folds a dispute into a short line, and keeps its long texts in their boxes', () => {
    const long = 'Exact words. '.repeat(300)
    const row = { id: 'r1', type: 'interrogatory', numbers: '7', words: long, response: long }
    const markup = html(
      <Field id="disputes" value={{ rows: [row], complete: false }} words={words} />,
    )
    const line = /<summary>(.*?)<\/summary>/.exec(markup)?.[1] ?? ''
    expect(line).toContain('7')
    expect(line).not.toContain('Exact words')
    expect(markup).toContain(`>${long}</textarea>`)
    const only = html(
      <Field id="disputes" value={{ rows: [{ id: 'r1', words: long }] }} words={words} />,
    )
    expect(/<summary>(.*?)<\/summary>/.exec(only)?.[1]).toMatch(/Exact words.*…/)
  })

  it('says which row and which part is wrong', () => {
    const raw = press(undefined, 'add', { 'r1.promisedBy.month': 'Nov', 'r1.promisedBy.day': '31' })
    const troubles = troublesOf('requests', raw, problemsOf('requests', raw, today), words)
    expect(troubles.map((t) => [t.box, t.at])).toEqual([
      ['f-requests-promisedBy-r1', 'f-requests-promisedBy-r1-year'],
    ])
    expect(troubles[0]?.summary).toMatch(/^Number 1, .*: The year is missing/)
  })

  it('keeps its rows when a form comes without them, and stays as complete as it was', () => {
    const stored = {
      rows: [
        { id: 'r1', numbers: '3' },
        { id: 'r2', numbers: '4' },
      ],
      complete: true,
    }
    const bare = new FormData()
    bare.set('revision', '1')
    const raw = readForm('requests', bare, { today, lang: 'en', stored }) as typeof stored
    expect(raw.rows.map((row) => row.id)).toEqual(['r1', 'r2'])
    expect(raw.complete).toBe(true)
  })

  it('is read in one pass, however many fields somebody posts', () => {
    const form = new FormData()
    for (let n = 0; n < 20_000; n++) form.append('a', '')
    for (let n = 0; n < 100; n++) form.append('requests.row', `r${n}`)
    expect(readForm('requests', form, { today, lang: 'en' })).toMatchObject({ complete: false })
  })
})
