import { describe, expect, it } from 'vitest'
import { End } from '#app/ends/End.tsx'
import { OtherPaper } from '#app/ends/OtherPaper.tsx'
import { listedLanguages } from '#app/i18n/languages.ts'
import type { Seems } from '#law/order/reading.ts'
import { fold } from '#machines/fold.ts'
import { links, words } from '../page.tsx'

/** An invented title for each paper that is not an order to confer about discovery. */
const TITLES: Readonly<Record<Seems, string>> = {
  'show-cause': 'ORDER TO SHOW CAUSE',
  'status-report': 'ORDER FOR STATUS REPORT',
  settlement: 'ORDER SETTING SETTLEMENT CONFERENCE',
  scheduling: 'SCHEDULING ORDER',
  findings: 'FINDINGS AND RECOMMENDATIONS',
  ruling: 'ORDER DENYING MOTION FOR COUNSEL',
  extension: 'ORDER GRANTING EXTENSION OF TIME',
}
const all = Object.keys(TITLES) as Seems[]
const paper = (title: string) =>
  `INVENTED FOR TESTING\n\nUNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF CALIFORNIA\n\nORIN HALE,\nPlaintiff,\nv.\nSTEN BRIAR,\nDefendant.\n\nCase No. 1:25-cv-01111-AAA-BBB (PC)\n\n${title}\n\nPlaintiff shall read this paper.\n\nIT IS SO ORDERED.\n`
const answers = (title: string) => ({
  lawyer: 'no',
  orderText: { how: 'pasted', text: paper(title) },
  orderKind: 'other',
})
const end = (title: string) => (
  <End standing={fold(answers(title), { today: '2026-06-10' })} today="2026-06-10" handle="h1" />
)

describe('the way out for a paper of another kind', () => {
  it.each(all)('says what it seems to be, by its words, and where to turn: %s', (seems) => {
    for (const { id: lang } of listedLanguages) {
      const page = words(end(TITLES[seems]), `/${lang}/d/h1`)
      expect(page).toMatch(/“ [A-Z &]+ ”/)
      expect(page).not.toMatch(/seems\.|\{\{/)
    }
    const page = words(end(TITLES[seems]))
    expect(page).toMatch(/It looks like /)
    expect(page).toContain('Ask for help from a person.')
    expect(page).toContain('Read the last page of your order.')
  })

  it('calls an order to show cause urgent, and says to answer it in writing', () => {
    const page = words(end(TITLES['show-cause']))
    expect(page).toContain('This is urgent. The order says: “ ORDER TO SHOW CAUSE ”')
    expect(page).toContain('Answer in writing by that date.')
  })

  it('says of more time that the older order still tells what to do, and takes both', () => {
    const page = end(TITLES.extension)
    expect(words(page)).toContain('The older order still tells you what to do.')
    expect(links(page)).toContain('/en/d/h1/q/orderText')
  })

  it('can be overruled', () => {
    const page = end(TITLES.settlement)
    expect(words(page)).toContain('My order does tell us to talk')
    expect(links(page)).toContain('/en/d/h1/q/orderKind')
  })

  it('names nothing that the paper does not look like', () => {
    const { live } = fold(answers('A PAPER'), { today: '2026-06-10' })
    expect(words(<OtherPaper live={live} handle="h1" />)).toBe('')
    expect(words(end('A PAPER'))).not.toContain('It looks like')
  })
})
