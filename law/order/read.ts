import { readCaseNumber, readParties } from './caption.ts'
import { cleanOrder } from './clean.ts'
import { readContents } from './contents.ts'
import { readCourt } from './court.ts'
import { readDues } from './due.ts'
import { readHearing } from './hearing.ts'
import { readInitiator } from './initiator.ts'
import { readKind } from './kind.ts'
import { readModes } from './modes.ts'
import { readMotion } from './motion.ts'
import { readPaperFacts } from './paper.ts'
import { readDisposition, readRelief } from './posture.ts'
import type { Doubt, OrderReading } from './reading.ts'
import { readAmends, readSeems } from './seems.ts'
import { readJudge, readOrderDate, readOrderEcf } from './signing.ts'
import { type OrderText, orderText } from './text.ts'
import { readWarning } from './warning.ts'
import { governing, READ_MOST } from './whole.ts'

export { cleanOrder } from './clean.ts'

/** What a paper that orders no conference has to say about one: nothing. */
const SILENT = {
  motionEcf: null,
  motion: null,
  disposition: null,
  hearing: null,
  movant: null,
  initiator: null,
  modes: null,
  conferDue: null,
  paperDue: [],
  whichever: null,
  paper: null,
  mayOrMust: null,
  contents: [],
  pageLimit: null,
  filer: null,
  signers: null,
  electronicSignature: null,
  otherFilings: null,
  relief: null,
  warning: null,
} as const satisfies Partial<OrderReading>

interface AboutConference {
  readonly facts: Pick<OrderReading, keyof typeof SILENT>
  readonly doubts: readonly Doubt[]
}

function aboutConference(order: OrderText): AboutConference {
  const { doubts: dueDoubts, ...dues } = readDues(order)
  const motion = readMotion(order)
  const movant = motion.movant?.value ?? null
  const { doubts: paperDoubts, ...paper } = readPaperFacts(order, movant)
  return {
    facts: {
      ...motion,
      disposition: readDisposition(order),
      hearing: readHearing(order),
      initiator: readInitiator(order, movant),
      modes: readModes(order),
      ...dues,
      ...paper,
      contents: readContents(order),
      relief: readRelief(order, movant),
      warning: readWarning(order),
    },
    doubts: [...dueDoubts, ...paperDoubts],
  }
}

/** An order's cleaned text, and what was read from it: every quote is a run of `text`. */
export interface ReadOrder {
  readonly text: string
  readonly reading: OrderReading
}

/** How much of the end of a text that is too long is shown. */
const LAST_WORDS = 80

/** Cleans an order's text and reads it, once each. Pure, never throws. */
export function cleanAndRead(raw: string): ReadOrder {
  const text = cleanOrder(raw.slice(0, READ_MOST))
  const reading = readClean(text)
  if (raw.length <= READ_MOST) return { text, reading }
  const words = text.slice(-LAST_WORDS).trim()
  return { text, reading: { ...reading, doubts: [{ words, why: 'tooLong' }, ...reading.doubts] } }
}

/**
 * Reads an order's text: each fact with the words it was read from, null where the text does not say
 * it. Pure, never throws; every quote is a run of `cleanOrder(text)`.
 */
export function readOrder(text: string): OrderReading {
  return cleanAndRead(text).reading
}

function readClean(whole: string): OrderReading {
  const { text, doubts } = governing(whole)
  const order = orderText(text)
  const kind = readKind(order)
  const { orderDate, doubts: dateDoubts } = readOrderDate(order)
  const about: AboutConference =
    kind === 'other' ? { facts: SILENT, doubts: [] } : aboutConference(order)
  return {
    kind,
    seems: kind === 'other' ? readSeems(order) : null,
    amends: readAmends(order),
    court: readCourt(order),
    caseNumber: readCaseNumber(order),
    ...readParties(order),
    judge: readJudge(order),
    orderDate,
    orderEcf: readOrderEcf(order),
    ...about.facts,
    doubts: [...doubts, ...dateDoubts, ...about.doubts],
  }
}
