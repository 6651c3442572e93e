import { describe, expect, it } from 'vitest'
import { availableAt } from '#app/papers/available.ts'
import { PaperPage } from '#app/papers/PaperPage.tsx'
import { PaperPreview } from '#app/papers/PaperPreview.tsx'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import { standaloneHtml } from '#app/papers/standalone.ts'
import { paperIdsFor } from '#documents/handing-over.ts'
import { buildPaper } from '#documents/papers.ts'
import type { Place } from '#law/stages.ts'
import type { Answers, Live } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import {
  beforeTalk,
  inventedAttempts,
  inventedCase,
  nothingAboutCall,
} from '../../fixtures/invented-case.ts'
import { html, links, words } from '../page.tsx'

const today = '2025-11-20'
const at = (answers: Answers) => fold(answers, { today })
const list = (answers: Answers) => {
  const { place, live } = at(answers)
  return <PapersPage place={place} live={live} today={today} handle="h1" />
}
const waitingAnswers = {
  ...beforeTalk,
  ...nothingAboutCall,
  talked: 'not-yet',
  attempts: inventedAttempts,
}
const neverTalked = { ...waitingAnswers, talked: 'never' }
const opening = { lawyer: 'no', orderText: { how: 'by-hand', text: '' } }

describe('the page of papers', () => {
  const ready = list(inventedCase)

  it('says first who files, with the order’s words', () => {
    const text = words(ready)
    expect(text).toContain('Defense counsel files this, not you')
    expect(text).toContain('“ invented defense counsel shall file it ”')
    expect(text.indexOf('files this, not you')).toBeLessThan(text.indexOf('Read : Joint Statement'))
  })

  it('says it of the plaintiff’s side to a defendant whose papers the plaintiff files', () => {
    const orderFiler = { value: 'plaintiff', quote: null, from: 'typed' }
    const text = words(list({ ...inventedCase, role: 'defendant', orderFiler }))
    expect(text).toContain('The plaintiff’s side files this, not you')
  })

  it('never says it when the order names the person’s own side, both, or nobody', () => {
    for (const value of ['plaintiff', 'both', null]) {
      const orderFiler = { value, quote: null, from: 'typed' }
      expect(words(list({ ...inventedCase, orderFiler }))).not.toContain('not you')
    }
  })

  it('gives each paper to read, as PDF, Word and text, named for who hears only the link', () => {
    expect(links(ready)).toEqual(
      expect.arrayContaining([
        '/en/d/h1/papers/joint-statement',
        '/en/d/h1/papers/joint-statement/pdf',
        '/en/d/h1/papers/joint-statement/docx',
        '/en/d/h1/papers/joint-statement/txt',
        '/en/d/h1/papers/deadline-sheet/pdf',
      ]),
    )
    expect(html(ready)).toContain('PDF<span class="vh">: Joint Statement</span>')
  })

  it('names each open place and leads to the question that fills it', () => {
    expect(words(ready)).toContain('State Bar number Fill it in : State Bar number')
    expect(links(ready)).toContain('/en/d/h1/q/signers')
  })

  it('before the end it shows the Joint Statement as it grows, and no steps', () => {
    const text = words(list(beforeTalk))
    expect(text).toContain('Your paper grows with each answer.')
    expect(text).not.toContain('What to do next')
    expect(text).toContain(
      'each discovery request that is still at issue A later question fills it.',
    )
    expect(text).toContain('Go on with the questions')
  })

  it('where no talk took place it offers the log and no Joint Statement', () => {
    const never = list(neverTalked)
    expect(words(never)).toContain('Log of attempts')
    expect(words(never)).toContain('None of them says that a talk took place.')
    expect(links(never).join(' ')).not.toContain('joint-statement')
  })

  it('while the talk is still to come it offers the log too', () => {
    const waiting = words(list(waitingAnswers))
    expect(waiting).toContain('Read : Log of attempts')
    expect(waiting).toContain('After the talk comes the Joint Statement.')
  })

  it('tells at the end what else is forbidden and warned of', () => {
    const text = words(ready)
    expect(text).toContain('Your order warns of sanctions')
    expect(text).toContain('no reply, no extra papers and no argument about the motion.')
    expect(text).toContain('Mail your signed copy by Thursday, November 20, 2025.')
  })

  it('has no paper before the kind of order is known, and none on a way out', () => {
    expect(words(list(opening))).toContain('No paper yet')
    const out = list({ ...opening, orderKind: 'reimposed', orderLater: 'changed' })
    expect(words(out)).toContain('There is no paper for us to write in this case.')
    expect(links(out).join(' ')).not.toContain('papers/')
  })

  it('says so when an approval no longer fits the text', () => {
    const approved = { digest: '0123456789abcdef', on: '2025-11-19' }
    const text = words(list({ ...inventedCase, signHow: 'electronic', signApproval: approved }))
    expect(text).toContain('Your approval no longer counts')
    expect(text).not.toContain('Your signature is on it')
  })

  it('warns before printing of what looks private, and repeats none of it', () => {
    const ownWords = { words: 'My number is 123-45-6789.', lang: 'en' }
    const text = words(list({ ...inventedCase, ownWords }))
    expect(text).toContain('A number that looks like a Social Security number.')
    expect(text).toContain('It is in this answer: Your own statement.')
    expect(text).not.toContain('123-45-6789')
    expect(words(ready)).not.toContain('Look at this before you print')
  })
})

describe('which papers may be read', () => {
  it('depends on the place', () => {
    const live = at(beforeTalk).live
    const of = (place: Place) => availableAt(place, live, today)
    expect(of('case')).toEqual(['joint-statement'])
    expect(of('waiting')).toEqual(['joint-statement', ...paperIdsFor('waiting', live, today)])
    expect(of('noConference')).toEqual(paperIdsFor('noConference', live, today))
    expect(of('noConference')).not.toContain('joint-statement')
    expect(of('papers')).toEqual(paperIdsFor('papers', live, today))
    expect(of('represented')).toEqual([])
    expect(availableAt('order', {}, today)).toEqual([])
  })
})

describe('a paper on a page', () => {
  const { live } = at(inventedCase)

  it('has one heading of the page, and its own headings are deeper', () => {
    const page = html(<PaperPage id="joint-statement" live={live} today={today} handle="h1" />)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toContain('<h2 class="title">')
    expect(page).toContain('href="/en/d/h1/q/signers"')
  })

  it('stays English and left to right in a page of another language', () => {
    const page = html(
      <PaperPage id="joint-statement" live={live} today={today} handle="h1" />,
      '/xb/d/h1/papers/joint-statement',
    )
    expect(page).toContain('<article class="paper pleading" lang="en" dir="ltr">')
    expect(page).toContain('href="/xb/d/h1/q/signers"')
  })

  it('beside a question marks the newest words only', () => {
    const beside = (newest: 'talked' | 'conferences' | null) => (
      <PaperPreview place="requests" live={live} today={today} handle="h1" newest={newest} />
    )
    expect(html(beside('conferences'))).toContain('<mark>November 18, 2025</mark>')
    expect(words(beside('conferences'))).toContain('The newest words are marked.')
    expect(html(beside('talked'))).not.toContain('<mark>')
    expect(words(beside('talked'))).not.toContain('marked')
    expect(html(beside(null))).toContain('<aside class="beside fold" id="paper"')
  })

  it('is not there before the kind of order is known, nor where no talk took place', () => {
    const beside = (place: Place, live: Live) => (
      <PaperPreview place={place} live={live} today={today} handle="h1" newest={null} />
    )
    expect(html(beside('order', {}))).toBe('')
    expect(html(beside('noConference', at(neverTalked).live))).toBe('')
  })

  it('stays beside a question that is answered anew when the papers are ready', () => {
    const done = at(inventedCase)
    const page = (
      <PaperPreview place="papers" live={done.live} today={today} handle="h1" newest={null} />
    )
    expect(done.place).toBe('papers')
    expect(words(page)).toContain('JOINT STATEMENT')
  })

  it('as a file is one whole page that loads nothing and links nowhere', () => {
    const file = standaloneHtml(buildPaper('joint-statement', live, today))
    expect(file).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(file).toContain('<title>Joint Statement Regarding Meet and Confer Conference</title>')
    expect(file).not.toMatch(/<script|<link|href=|src=|url\(/)
  })
})
