import type { Place } from '#law/stages.ts'
import { trackIds } from '#law/tracks/track.ts'
import type { Live } from '#law/vocabulary.ts'
import { inventedAttempts } from '../fixtures/invented-case.ts'
import { ended, fact, rows } from './told.ts'

/** INVENTED. Every procedure, end and way of answering what changes the steps, on days around each date. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  custody: ['prison', 'released'],
  talked: ['yes', 'never', 'letters', 'not-yet'],
  orderCourt: [fact('caed'), fact('casd'), fact(null)],
  orderFiler: [fact('plaintiff'), fact('defendant'), fact('both'), fact(null)],
  orderMovant: [fact('plaintiff'), fact('defendant'), fact(null)],
  orderHearing: [fact('2025-12-15'), fact(null)],
  orderPaperDue: [
    fact(null),
    fact([{ date: '2025-12-01' }]),
    fact([{ count: 7, unit: 'days', before: 'hearing' }]),
  ],
  orderMay: [fact('may'), fact(null)],
  orderDisposition: [fact('denied-without-prejudice'), fact(null)],
  orderSigners: [fact('all'), fact('filer')],
  orderPageLimit: [fact(10), fact(null)],
  orderOtherFilings: [fact(true), fact(null)],
  resolved: ['full', 'part'],
  exception: ['none', 'no-response'],
  excused: ['yes', 'no', 'unsure'],
  cutoff: ['2025-12-01', 'unknown'],
  refused: ['refused', 'no'],
  willSign: ['yes', 'not-as-written'],
  theySign: ['yes', 'refuse'],
  barriers: [rows({ kind: 'work' }), rows()],
  attempts: [inventedAttempts, rows()],
  receivedOn: ['2025-11-04', '2025-11-20', '2025-12-30'],
  disputes: [rows({ status: 'open', mine: null, confidential: 'yes' }), rows()],
}
const names = Object.keys(choices)
const days = ['2025-11-10', '2025-11-24', '2025-12-01', '2025-12-08', '2026-02-01']
export const places: readonly Place[] = ['waiting', 'noConference', 'papers']

/** The same numbers each time: an ordinary small generator. */
function* numbers(): Generator<number> {
  for (let state = 7; ; state = (state * 48271) % 2147483647) yield state
}

/** Invented cases drawn over every procedure and end; the same ones each time. */
export function cases(count: number): readonly { live: Live; place: Place; today: string }[] {
  const next = numbers()
  const draw = () => next.next().value as number
  const of = <T>(list: readonly T[]): T => list[draw() % list.length] as T
  return Array.from({ length: count }, () => {
    const track = of(trackIds)
    const answers = Object.fromEntries(names.map((name) => [name, of(choices[name] ?? [])]))
    const order =
      track === 'before-filing'
        ? { orderText: { how: 'none', text: '' }, orderKind: undefined }
        : { orderKind: track }
    return { live: ended({ ...answers, ...order }), place: of(places), today: of(days) }
  })
}
