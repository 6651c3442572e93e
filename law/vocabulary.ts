import {
  approval,
  choice,
  date,
  type Field,
  fact,
  order,
  prose,
  record,
  rows,
  text,
  type ValueOf,
} from './fields.ts'

const sides = choice('plaintiff', 'defendant')
const discovery = choice(
  'interrogatory',
  'production',
  'admission',
  'deposition',
  'subpoena',
  'other',
)
const status = choice(
  'open',
  'further-response',
  'withdrawn',
  'narrowed',
  'nothing-withheld',
  'answered',
)

/**
 * Every answer the product knows, by its permanent id. Tracks share this vocabulary: what an answer
 * can be is said here once; when it is asked, and why, is said by each track's list of questions.
 */
export const vocabulary = {
  lawyer: choice('no', 'yes'),
  orderText: order(),
  orderKind: choice('reimposed', 'joint-motion', 'local-rule-251', 'as-ordered', 'other'),
  orderLater: choice('no', 'changed', 'over', 'unsure'),

  orderCourt: fact('court'),
  orderCaseNumber: fact('words'),
  orderPlaintiff: fact('words'),
  orderDefendant: fact('words'),
  orderJudge: fact('words'),
  orderDate: fact('day'),
  orderEcf: fact('ecf'),
  orderMotion: fact('motion'),
  orderMotionEcf: fact('numbers'),
  orderMovant: fact('side'),
  orderDisposition: fact('disposition'),
  orderHearing: fact('anyDay'),
  orderInitiator: fact('initiator'),
  orderModes: fact('modes'),
  orderConferDue: fact('conferDue'),
  orderPaper: fact('paper'),
  orderMay: fact('may'),
  orderPaperDue: fact('paperDue'),
  orderWhichever: fact('whichever'),
  orderContents: fact('contents'),
  orderPageLimit: fact('pages'),
  orderFiler: fact('initiator'),
  orderSigners: fact('signers'),
  orderElectronicSignature: fact('yes'),
  orderOtherFilings: fact('yes'),
  orderRelief: fact('side'),
  orderWarning: fact('warning'),

  role: choice('plaintiff', 'defendant'),
  custody: choice('prison', 'jail', 'detained', 'released', 'never'),
  caseNumberNewest: choice('same', 'changed', 'unsure'),
  caseNumberNow: text(60),
  me: record({
    name: text(120),
    number: text(40),
    facility: text(120),
    address: text(300, 4),
    phone: text(40),
    email: text(120),
  }),

  servedHow: choice('mail', 'court-system', 'by-hand', 'unknown'),
  servedOn: date('past'),
  receivedOn: date('past'),

  /** No order yet: does a scheduling order excuse the talk, and what is to be asked of the court? */
  excused: choice('no', 'yes', 'unsure'),
  excusedBy: record({ ecf: text(20), date: date('past') }),
  planned: choice('compel', 'protective', 'no-response'),
  cutoff: date(),
  served: rows(20, {
    type: discovery,
    set: text(40),
    date: date('past'),
    answer: choice('none', 'some'),
    answered: date('past'),
  }),
  /** L.R. 251(e): the two cases that need no joint statement. */
  exception: choice('none', 'no-response', 'only-sanctions', 'unsure'),

  signers: rows(12, {
    kind: choice('counsel', 'self'),
    name: text(120),
    represents: text(160),
    signs: choice('electronic', 'pen', 'unknown'),
    barNumber: text(20),
    firm: text(160),
    address: text(300, 4),
    phone: text(40),
    email: text(120),
  }),

  /** What stood in the way of a call, and what was done about it. A fact, never an excuse. */
  barriers: rows(12, {
    kind: choice('work', 'lockdown', 'no-telephone', 'moved', 'language', 'disability', 'other'),
    from: date('past'),
    to: date(),
    what: prose(600),
    done: prose(600),
  }),

  /** What the call is about, and when and how the person can be reached: for the letter and the call sheet. */
  topics: rows(80, {
    by: sides,
    type: discovery,
    set: text(40),
    numbers: text(120),
    about: prose(400),
  }),
  times: rows(8, { date: date(), from: text(20), to: text(20) }),
  needs: record({ interpreter: text(80), relay: text(120), other: text(200) }),
  staff: record({ name: text(120), phone: text(40), email: text(120) }),

  talked: choice('yes', 'not-yet', 'never', 'letters'),
  conferences: rows(12, {
    date: date('past'),
    how: choice('telephone', 'in-person', 'video', 'letter'),
    people: text(300),
    minutes: text(20),
  }),
  attempts: rows(40, {
    date: date('past'),
    by: choice('me', 'other-side'),
    how: choice('letter', 'telephone', 'email', 'asked-staff', 'other'),
    who: text(160),
    happened: prose(600),
  }),
  refused: choice('refused', 'no-answer', 'no'),

  resolved: choice('full', 'part', 'none', 'unsure'),
  requests: rows(80, {
    by: sides,
    type: discovery,
    set: text(40),
    numbers: text(120),
    status,
    promisedBy: date(),
    where: text(80),
  }),
  /** Each request with its exact words and both sides' reasons, where the paper argues. */
  disputes: rows(80, {
    by: sides,
    type: discovery,
    set: text(40),
    numbers: text(120),
    confidential: choice('no', 'yes'),
    words: text(4000, 80),
    response: text(4000, 80),
    mine: prose(4000),
    theirs: text(4000, 80),
    status,
    promisedBy: date(),
    where: text(80),
  }),
  nature: prose(3000),
  /** The person's words for the items of the order's own list, in its order. */
  item1: prose(3000),
  item2: prose(3000),
  item3: prose(3000),
  item4: prose(3000),
  item5: prose(3000),
  item6: prose(3000),
  item7: prose(3000),
  item8: prose(3000),
  item9: prose(3000),
  item10: prose(3000),
  item11: prose(3000),
  item12: prose(3000),

  goodFaith: choice('both', 'mine', 'not-said'),
  ownWords: prose(1500),
  wording: approval(),

  willSign: choice('yes', 'not-as-written'),
  theySign: choice('yes', 'not-yet', 'refuse'),
  signHow: choice('pen', 'electronic'),
  signApproval: approval(),
} as const satisfies Record<string, Field>

export type Vocabulary = typeof vocabulary
export type QuestionId = keyof Vocabulary
export type Value<I extends QuestionId> = ValueOf<Vocabulary[I]>

export const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(vocabulary, id)

/**
 * The answers met on the way from the beginning, in asking order: all that guards, dates, papers and
 * the transcript may read. A stored answer that is not met is not here.
 */
export type Live = { readonly [I in QuestionId]?: Value<I> }

/** What a draft stores: any JSON under any id. Only `Live` may be believed. */
export type Answers = Readonly<Record<string, unknown>>

/** The confirmed value of a fact of the order; null when unknown or not in the order. */
export function confirmed<I extends QuestionId>(
  live: Live,
  id: I,
): Value<I> extends { value: infer T } ? T : never {
  const answer = live[id] as { value: unknown } | undefined
  return (answer?.value ?? null) as Value<I> extends { value: infer T } ? T : never
}
