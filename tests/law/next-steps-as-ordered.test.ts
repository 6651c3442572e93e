import { describe, expect, it } from 'vitest'
import type { Live } from '#law/vocabulary.ts'
import { codes, ended, fact, live } from './told.ts'

/** INVENTED. An order of another court that lists what its paper has. */
const asOrdered = {
  orderKind: 'as-ordered',
  orderCourt: fact('nysd'),
  orderContents: fact(['the date of each conference', 'a proposed schedule']),
  orderPageLimit: fact(null),
  orderSigners: fact('all'),
  orderFiler: fact('plaintiff'),
  orderOtherFilings: fact(null),
  orderWarning: fact(null),
}
const done = (more: object = {}): Live => ended({ ...asOrdered, ...more })
const TODAY = '2025-11-20'

describe('a paper with the items that the order lists', () => {
  it('is checked item by item; an order without a list is read beside the paper', () => {
    expect(codes('papers', done(), TODAY)).toContain('check-each-item')
    const unlisted = codes('papers', done({ orderContents: fact(null) }), TODAY)
    expect(unlisted).toContain('check-the-parts')
    expect(unlisted).not.toContain('check-each-item')
  })

  it('argues only where the order asks for positions', () => {
    const positions = { orderContents: fact(['each side’s position on each request']) }
    expect(codes('papers', done(positions), TODAY)).toContain('read-each-request')
    expect(codes('papers', done(), TODAY)).not.toContain('read-each-request')
    const waiting = (more: object) => codes('waiting', live({ ...asOrdered, ...more }), TODAY)
    expect(waiting(positions)).toContain('copy-the-words')
    expect(waiting({})).toContain('list-requests')
  })

  it('tells the page limit where the order sets one, and guesses none', () => {
    expect(codes('papers', done({ orderPageLimit: fact(5) }), TODAY)).toContain('page-limit')
    expect(codes('papers', done(), TODAY).join(' ')).not.toContain('page-limit')
  })

  it('is signed by the filer alone where the order says so', () => {
    const alone = { orderSigners: fact('filer') }
    expect(codes('papers', done(alone), TODAY)).toEqual(
      expect.arrayContaining(['sign-alone', 'send-for-their-part', 'file-it']),
    )
    const theirs = codes('papers', done({ ...alone, orderFiler: fact('defendant') }), TODAY)
    expect(theirs.join(' ')).not.toMatch(/sign-|file-it/)
    expect(theirs).toContain('send-to-counsel')
  })

  it('has a day for the talk that was not found only where the order names one', () => {
    const silent = live({ ...asOrdered, orderConferDue: fact(null) })
    expect(codes('waiting', silent, TODAY)[0]).toBe('talk-before-paper')
    const hours = { count: 48, unit: 'hours', from: 'receipt', act: 'confer' }
    const uncounted = live({ ...asOrdered, orderConferDue: fact(hours) })
    expect(codes('waiting', uncounted, TODAY)[0]).toBe('call-day-unknown')
  })
})
