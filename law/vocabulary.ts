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

/**
 * Every answer the product knows, by its permanent id. Tracks share this vocabulary: what an answer
 * can be is said here once; when it is asked, and why, is said by each track's list of questions.
 */
export const vocabulary = {
  lawyer: choice('no', 'yes'),
  orderText: order(),
  orderKind: choice('reimposed', 'other'),
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
  orderInitiator: fact('initiator'),
  orderModes: fact('modes'),
  orderConferDue: fact('conferDue'),
  orderPaperDue: fact('paperDue'),
  orderWhichever: fact('whichever'),
  orderFiler: fact('initiator'),
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

  resolved: choice('full', 'part', 'none', 'unsure'),
  requests: rows(80, {
    by: choice('plaintiff', 'defendant'),
    type: choice('interrogatory', 'production', 'admission', 'deposition', 'subpoena', 'other'),
    set: text(40),
    numbers: text(120),
    status: choice(
      'open',
      'further-response',
      'withdrawn',
      'narrowed',
      'nothing-withheld',
      'answered',
    ),
    promisedBy: date(),
    where: text(80),
  }),

  goodFaith: choice('both', 'mine', 'not-said'),
  ownWords: prose(1500),
  wording: approval(),

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
