import { citable } from '#law/cite.ts'
import type { IsoDate } from '#law/dates.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { longDate } from './days.ts'
import { paperIdsFor } from './handing-over.ts'
import { caseLine, said } from './letter-parts.ts'
import { dates, todayIsTheDay } from './next-dates.ts'
import {
  alone,
  beforeItIsFiled,
  notToFile,
  oldMotion,
  quoted,
  type Sentence,
  standOf,
  talk,
  whereToMail,
  whoFiles,
  whoSigns,
} from './next-parts.ts'
import { purposes } from './packet.ts'
import { sheet } from './sheet.ts'
import { iWillNotSign, theyWillNotSign, unsaidPositions } from './signing-choices.ts'
import { type Block, bold, type Line, numbered, type Paper, text } from './tree.ts'

interface Section {
  readonly title: string
  readonly says: readonly Sentence[]
}

/** What the order threatens, in its own words, above everything else. */
function warning(live: Live): Block[] {
  const words = text(quoted(live.orderWarning?.quote ?? null))
  switch (confirmed(live, 'orderWarning')) {
    case 'dismissal': {
      const dismissal = bold('The order warns that this case may be dismissed.')
      return [{ kind: 'notice', content: [dismissal, words] }]
    }
    case 'sanctions':
      return [{ kind: 'notice', content: [text('The order warns of sanctions.'), words] }]
    default:
      return []
  }
}

const line = (sentence: Sentence): Line =>
  typeof sentence === 'string'
    ? [text(sentence)]
    : sentence.map((piece) => (typeof piece === 'string' ? text(piece) : piece))

/** The sections that say something; their sentences are one count, so that each can be pointed at. */
function inOrder(sections: readonly Section[]): Block[] {
  const blocks: Block[] = []
  let first = 1
  for (const { title, says } of sections.filter((section) => section.says.length > 0)) {
    blocks.push({ kind: 'heading', level: 2, content: [text(title)] })
    blocks.push(numbered(says.map(line), first))
    first += says.length
  }
  return blocks
}

/** The sheet on top of the packet: who does what, by when, with which paper. Facts, for the person. */
export function whatNext(live: Live, today: IsoDate): Paper {
  const stand = standOf(live, today)
  const ids = paperIdsFor(stand, live, today)
  const purpose = purposes(live)
  const rules = citable([sources.caed182], confirmed(live, 'orderCourt'))
  const cited = rules.map((rule) => ` ${rule.text}.`).join('')
  return sheet({
    id: 'what-next',
    title: 'What happens next',
    distribution: ['Keep it on top of your papers.'],
    blocks: [
      said(...caseLine(live), `. Made on ${longDate(today)}.`),
      ...warning(live),
      ...inOrder([
        { title: 'Today', says: todayIsTheDay(live, stand, today) },
        { title: 'The talk', says: talk(live, stand) },
        { title: 'Who files', says: [...oldMotion(live), ...whoFiles(live, ids)] },
        { title: 'Who signs', says: whoSigns(live, stand, ids) },
        { title: 'If you will not sign it as written', says: iWillNotSign(live) },
        { title: 'If the other side will not sign', says: theyWillNotSign(live) },
        { title: 'Your position', says: alone(live) ? [] : unsaidPositions(live) },
        { title: 'What not to file', says: notToFile(live, ids) },
        { title: 'Before it is filed', says: beforeItIsFiled(live, ids) },
        { title: 'Dates', says: dates(live, stand, today, ids) },
        { title: 'Where to mail', says: whereToMail(live, ids) },
        {
          title: 'The other papers in this packet',
          says: ids.filter((id) => id !== 'what-next').map((id) => purpose[id]),
        },
        {
          title: 'Your address',
          says: [`When your address changes, tell the court and the other side at once.${cited}`],
        },
      ]),
    ],
  })
}
