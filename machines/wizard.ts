import { assign, type SnapshotFrom, setup } from 'xstate'
import { talkDayPassed } from '#law/case-dates.ts'
import { conferencesHeld } from '#law/conference.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import { openIn } from '#law/tracks/tracks.ts'
import type { Live, QuestionId, Value } from '#law/vocabulary.ts'

interface Context {
  readonly live: Live
  readonly today: IsoDate
}
interface Answer {
  readonly type: 'answer'
  readonly id: QuestionId
  readonly value: Value<QuestionId>
}

/** A guard that asks for a known answer, never for its absence: what was not said opens nothing. */
const said =
  <I extends QuestionId>(id: I, value: Value<I>) =>
  ({ context }: { context: Context }) =>
    context.live[id] === value

const asks = (place: Place) => ({ type: 'asks' as const, params: place })
const done = (place: Place) => ({ type: 'done' as const, params: place })
const hears = (place: Place) => ({ answer: { guard: asks(place), actions: 'remember' as const } })

/**
 * The conversation. One state for each stage a court would recognise and for each way out. Inside a
 * stage the questions are data, in `law/`. A state hears an answer only to the question it asks.
 * Ends are plain states with a tag: a final state would still take events at the root.
 */
export const wizard = setup({
  types: {
    context: {} as Context,
    input: {} as { today: IsoDate },
    events: {} as Answer,
    tags: {} as 'end' | 'wayOut',
  },
  guards: {
    asks: ({ context, event }, place: Place) =>
      openIn(place, context.live, context.today)?.id === event.id,
    done: ({ context }, place: Place) => openIn(place, context.live, context.today) === undefined,
    represented: said('lawyer', 'yes'),
    otherOrder: said('orderKind', 'other'),
    laterOrder: said('orderLater', 'changed'),
    over: said('orderLater', 'over'),
    neverTalked: said('talked', 'never'),
    lettersOnly: said('talked', 'letters'),
    notYet: said('talked', 'not-yet'),
    talkDayPassed: ({ context }) => talkDayPassed(context.live, context.today),
    conferred: ({ context }) => conferencesHeld(context.live).length > 0,
  },
  actions: {
    remember: assign(({ context, event }) => ({
      live: { ...context.live, [event.id]: event.value },
    })),
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => ({ live: {}, today: input.today }),
  initial: 'order',
  // The default is endless: two eventless transitions that point at each other would exhaust memory.
  options: { maxIterations: 100 },
  states: {
    order: {
      on: hears('order'),
      always: [
        { guard: 'represented', target: 'represented' },
        { guard: 'otherOrder', target: 'otherOrder' },
        { guard: 'laterOrder', target: 'laterOrder' },
        { guard: 'over', target: 'over' },
        { guard: done('order'), target: 'case' },
      ],
    },
    case: { on: hears('case'), always: { guard: done('case'), target: 'duty' } },
    duty: { on: hears('duty'), always: { guard: done('duty'), target: 'preparing' } },
    preparing: {
      on: hears('preparing'),
      always: { guard: done('preparing'), target: 'conference' },
    },
    conference: {
      on: hears('conference'),
      always: [
        { guard: 'neverTalked', target: 'noConference' },
        { guard: 'lettersOnly', target: 'noConference' },
        { guard: 'notYet', target: 'waiting' },
        { guard: 'conferred', target: 'outcome' },
        // The list is complete and holds no talk that counts: nothing was conferred.
        { guard: done('conference'), target: 'noConference' },
      ],
    },
    outcome: { on: hears('outcome'), always: { guard: done('outcome'), target: 'requests' } },
    requests: {
      on: hears('requests'),
      always: { guard: done('requests'), target: 'certification' },
    },
    certification: {
      on: hears('certification'),
      always: { guard: done('certification'), target: 'signatures' },
    },
    signatures: {
      on: hears('signatures'),
      always: { guard: done('signatures'), target: 'papers' },
    },
    papers: { tags: 'end' },
    waiting: {
      tags: 'end',
      on: hears('waiting'),
      always: { guard: 'talkDayPassed', target: 'noConference' },
    },
    noConference: { tags: 'end', on: hears('noConference') },
    represented: { tags: ['end', 'wayOut'] },
    otherOrder: { tags: ['end', 'wayOut'] },
    laterOrder: { tags: ['end', 'wayOut'] },
    over: { tags: ['end', 'wayOut'] },
  },
})

export type WizardSnapshot = SnapshotFrom<typeof wizard>
