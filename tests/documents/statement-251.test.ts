import { describe, expect, it } from 'vitest'
import { agreedDigest } from '#documents/joint-paper.ts'
import {
  but,
  dispute,
  flat,
  list,
  places,
  quash,
  talk,
  textOf,
  today,
  typed,
} from './invented-disputes.ts'

describe('golden Joint Statements re Discovery Disagreement, to be reviewed as text', () => {
  it('two subpoenas, a hearing, nothing resolved', async () => {
    await expect(textOf(quash)).toMatchFileSnapshot('./golden/joint-statement-251-subpoenas.txt')
  })
  it('a motion to compel: one request confidential, one without the person’s contentions', async () => {
    const live = but(quash, {
      orderMotion: typed('compel'),
      orderHearing: typed(null),
      nature: null,
      disputes: list(dispute('4', { confidential: 'yes' }), dispute('9', { mine: null })),
    })
    await expect(textOf(live)).toMatchFileSnapshot('./golden/joint-statement-251-confidential.txt')
  })
})

describe('the statement of L.R. 251', () => {
  it('says the day of the hearing in its caption, or leaves a named place for it', () => {
    expect(textOf(quash)).toContain('Hearing: May 5, 2026')
    expect(places(but(quash, { orderHearing: typed(null) }))).toContain('date of the hearing')
  })
  it('cites the local rule in its own district only', () => {
    expect(flat(quash)).toContain('under E.D. Cal. L.R. 251(b) and the Court’s order of March 2')
    expect(flat(but(quash, { orderCourt: typed('cand') }))).not.toContain('L.R.')
  })
  it('says nothing of a conference when only letters were exchanged', () => {
    const letters = but(quash, { conferences: list(talk('2026-03-12', { how: 'letter' })) })
    expect(flat(letters)).not.toMatch(/conferred/)
  })
  it('tells the nature of the action as the person’s words until the other side agrees', () => {
    expect(flat(quash)).toContain('Plaintiff states: The action is about an invented fall at work.')
    const yes = but(quash, { wording: { digest: agreedDigest(quash), on: today } })
    expect(flat(yes)).not.toContain('Plaintiff states')
    expect(flat(yes)).toContain('The action is about an invented fall at work.')
    const other = { words: 'The action is about something else.', lang: 'en' }
    expect(flat(but(yes, { nature: other }))).toContain('Plaintiff states: The action')
  })
  it('names a subpoena by its number or by whom it was sent to', () => {
    expect(flat(quash)).toContain('Subpoena to Invented Clinic, served by Defendants')
    expect(flat(quash)).toContain('Subpoena No. 4, served by Defendants')
    const settled = dispute('Invented Clinic', { type: 'subpoena', set: null, status: 'withdrawn' })
    const part = but(quash, { resolved: 'part', disputes: list(settled, dispute('4')) })
    expect(flat(part)).toContain('1. Plaintiff’s subpoena to Invented Clinic: the request was')
  })
  it('speaks of the moving and the opposing party, the moving one first', () => {
    expect(flat(quash)).toMatch(/Plaintiff’s contentions \(moving.*Defendants’ contentions \(opp/)
    const theirs = but(quash, { orderMovant: typed('defendant') })
    expect(flat(theirs)).toMatch(/Defendants’ contentions \(moving.*Plaintiff’s contentions \(opp/)
    expect(flat(quash)).not.toContain('propounding')
  })
  it('says None in its third section when all was resolved', () => {
    const text = flat(but(quash, { resolved: 'full', nature: undefined, disputes: undefined }))
    expect(text).toContain('was resolved in full through the meet and confer process.')
    expect(text).toMatch(/3\. Contentions on each contested issue\. Plaintiff states: None\. Dated/)
  })
})
