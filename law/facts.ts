import * as z from 'zod/mini'
import { isIsoDate } from './dates.ts'
import type {
  ConferDue,
  Disposition,
  Due,
  Mode,
  MotionKind,
  OrderReading,
  PaperKind,
  Side,
  Warning,
} from './order/reading.ts'
import { hasSignatureMark, isPrintable, saysSomething, withoutTurns } from './printable.ts'

/** The value each kind of confirmed fact holds. The kinds are the facts a person can correct. */
export interface FactValues {
  court: string
  words: string
  /** A day that is behind us, such as the order's own. */
  day: string
  /** A day that may be ahead, such as a hearing's. */
  anyDay: string
  ecf: string
  numbers: readonly string[]
  motion: MotionKind
  side: Side
  initiator: Side | 'both'
  modes: readonly Mode[]
  conferDue: ConferDue
  paperDue: readonly Due[]
  whichever: 'earlier' | 'later'
  yes: boolean
  warning: Warning
  disposition: Disposition
  paper: PaperKind
  may: 'may' | 'must'
  contents: readonly string[]
  pages: number
  signers: 'all' | 'filer'
}
export type FactKind = keyof FactValues

/** What a fact that is one of a few can be. Some of the forms have an order of their own. */
export const factOptions = {
  motion: ['compel', 'quash', 'protective', 'other'],
  side: ['plaintiff', 'defendant'],
  initiator: ['plaintiff', 'defendant', 'both'],
  modes: ['telephone', 'in-person', 'video', 'letter'],
  whichever: ['earlier', 'later'],
  warning: ['dismissal', 'sanctions'],
  disposition: ['pending', 'stayed', 'denied-without-prejudice', 'granted', 'denied'],
  paper: [
    'joint-statement',
    'joint-motion',
    'joint-statement-251',
    'joint-letter',
    'joint-report',
    'other',
  ],
  may: ['may', 'must'],
  signers: ['all', 'filer'],
} as const satisfies {
  readonly [K in FactKind]?: readonly (FactValues[K] extends readonly (infer Each)[]
    ? Each
    : FactValues[K])[]
}

/** The longest list of items that an order's paper may have here; each has a question of its own. */
export const ITEMS_MAX = 12

/** The shape of a day, said as a pattern so that the published schema shows it. */
export const dayShape = z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'notADate', abort: true })
// A count cannot start before 1971, and no order of ours names a day after this century.
const inRange = (value: string) => value >= '1990-01-01' && value <= '2099-12-31'
const day = z.string('notADate').check(
  dayShape,
  z.refine((value) => isIsoDate(value) && inRange(value), 'notADate'),
)
const time = z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'notATime')))
const count = z.int('notANumber').check(z.gte(1, 'notANumber'), z.lte(365, 'notANumber'))
const unit = z.enum(['hours', 'days', 'court-days', 'weeks'], 'notAnOption')
const conflict = z.optional(z.literal(true))
const triggers = [
  'order',
  'service',
  'entry',
  'filing',
  'conference',
  'receipt',
  'unstated',
] as const
const after = { count, unit, from: z.enum(triggers, 'notAnOption'), time, conflict }
const before = { count, unit, before: z.literal('hearing'), time, conflict }
const certain = { date: day, time }
const act = z.enum(['contact', 'confer'], 'notAnOption')
const due = z.union([z.object(certain), z.object(after), z.object(before)])
const conferDue = z.union([
  z.object({ ...certain, act }),
  z.object({ ...after, act }),
  z.object({ ...before, act }),
])
const oneOf = <const O extends readonly string[]>(options: O) => z.enum(options, 'notAnOption')
/** What every text that a person types must be: something that can be printed, and no signature. */
export const typedWords = (max: number) => [
  z.overwrite<string>(withoutTurns),
  z.trim(),
  z.minLength(1, 'required'),
  z.maxLength(max, 'tooLong'),
  z.refine<string>(isPrintable, 'unprintable'),
  z.refine<string>((value) => value === '' || saysSomething(value), 'required'),
  z.refine<string>((value) => !hasSignatureMark(value), 'signatureMark'),
]
const wordsUpTo = (max: number) => z.string().check(...typedWords(max))
const words = wordsUpTo(300)
const ecf = z.string().check(z.regex(/^\d{1,4}(-\d{1,3})?$/, 'notAnEcfNumber'))

/** One schema for each kind of fact; error messages are codes that `locales` turns into sentences. */
export const factSchemas: { readonly [K in FactKind]: z.ZodMiniType } = {
  court: z.string().check(z.regex(/^[a-z]{2,6}$/, 'notAnOption')),
  words,
  day,
  anyDay: day,
  ecf,
  numbers: z.array(ecf).check(z.minLength(1, 'required'), z.maxLength(10, 'tooMany')),
  motion: oneOf(factOptions.motion),
  side: oneOf(factOptions.side),
  initiator: oneOf(factOptions.initiator),
  modes: z
    .array(oneOf(factOptions.modes))
    .check(z.minLength(1, 'required'), z.maxLength(4, 'tooMany')),
  conferDue,
  paperDue: z.array(due).check(z.minLength(1, 'required'), z.maxLength(6, 'tooMany')),
  whichever: oneOf(factOptions.whichever),
  yes: z.boolean('notAnOption'),
  warning: oneOf(factOptions.warning),
  disposition: oneOf(factOptions.disposition),
  paper: oneOf(factOptions.paper),
  may: oneOf(factOptions.may),
  contents: z
    .array(wordsUpTo(600))
    .check(z.minLength(1, 'required'), z.maxLength(ITEMS_MAX, 'tooMany')),
  pages: z.int('notANumber').check(z.gte(1, 'notANumber'), z.lte(365, 'notANumber')),
  signers: oneOf(factOptions.signers),
}

/** Which confirmed fact comes from which part of the reading. The order is the page's order. */
export const factSources = {
  orderCourt: 'court',
  orderCaseNumber: 'caseNumber',
  orderPlaintiff: 'plaintiff',
  orderDefendant: 'defendant',
  orderJudge: 'judge',
  orderDate: 'orderDate',
  orderEcf: 'orderEcf',
  orderMotion: 'motion',
  orderMotionEcf: 'motionEcf',
  orderMovant: 'movant',
  orderDisposition: 'disposition',
  orderHearing: 'hearing',
  orderInitiator: 'initiator',
  orderModes: 'modes',
  orderConferDue: 'conferDue',
  orderPaper: 'paper',
  orderMay: 'mayOrMust',
  orderPaperDue: 'paperDue',
  orderWhichever: 'whichever',
  orderContents: 'contents',
  orderPageLimit: 'pageLimit',
  orderFiler: 'filer',
  orderSigners: 'signers',
  orderElectronicSignature: 'electronicSignature',
  orderOtherFilings: 'otherFilings',
  orderRelief: 'relief',
  orderWarning: 'warning',
} as const satisfies Record<string, keyof OrderReading>
export type FactId = keyof typeof factSources
export const factIds = Object.keys(factSources) as FactId[]
export const isFactId = (id: string): id is FactId => Object.hasOwn(factSources, id)
