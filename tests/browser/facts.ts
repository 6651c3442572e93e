import { boxOf } from '#app/fields/names.ts'
import type { FactId } from '#law/facts.ts'
import type { Due } from '#law/order/reading.ts'
import { vocabulary } from '#law/vocabulary.ts'
import type { Hand } from './hands.ts'

/** Fills in one day's three boxes. */
export async function fillsDay(hand: Hand, name: string, day: string): Promise<void> {
  const [year = '', month = '', number = ''] = day.split('-')
  for (const [piece, words] of Object.entries({ month, day: number, year }))
    await hand.writes(hand.page.locator(`[name="${name}.${piece}"]`), words)
}

async function fillsDue(hand: Hand, name: string, due: Due & { act?: string }): Promise<void> {
  const box = (piece: string) => hand.page.locator(`[name="${name}.${piece}"]`)
  // A further deadline is folded away until it is filled in.
  const folded = hand.page.locator('details:not([open])', { has: box('count') })
  if ((await folded.count()) > 0) await hand.presses(folded.locator('summary').first())
  if (due.act !== undefined) await hand.chooses(box('act'), due.act)
  if (due.time !== undefined) await hand.writes(box('time'), due.time)
  if ('date' in due) return fillsDay(hand, name, due.date)
  await hand.writes(box('count'), String(due.count))
  await hand.chooses(box('unit'), due.unit)
  await hand.chooses(box('start'), 'from' in due ? due.from : due.before)
}

/** Puts one fact right on a page that shows it; null is "my order does not say this". */
export async function fillsFact(hand: Hand, id: FactId, value: unknown): Promise<void> {
  const { name } = boxOf(id)
  const named = (rest = '') => hand.page.locator(`[name="${name}"]${rest}`)
  const box = named()
  const radio = (option: string) => hand.ticks(named(`[value="${option}"]`))
  switch (vocabulary[id].of) {
    case 'motion':
    case 'side':
    case 'initiator':
    case 'whichever':
    case 'warning':
    case 'disposition':
    case 'paper':
    case 'may':
    case 'signers':
      return radio(value === null ? 'silent' : String(value))
    case 'yes':
      return radio(value === null ? 'silent' : value === true ? 'yes' : 'no')
  }
  if (value === null) return hand.ticks(hand.page.locator(`[name="${name}.silent"]`))
  switch (vocabulary[id].of) {
    case 'court':
      return hand.chooses(box, String(value))
    case 'day':
    case 'anyDay':
      return fillsDay(hand, name, String(value))
    case 'numbers':
      return hand.writes(box, (value as readonly string[]).join(', '))
    case 'contents':
      return hand.writes(box, (value as readonly string[]).join('\n'))
    case 'modes':
      for (const mode of await box.all()) {
        const chosen = (value as readonly string[]).includes((await mode.getAttribute('value'))!)
        await hand.ticks(mode, chosen)
      }
      return
    case 'conferDue':
      return fillsDue(hand, name, value as Due)
    case 'paperDue':
      for (const [at, due] of (value as readonly Due[]).entries())
        await fillsDue(hand, `${name}.${at}`, due)
      return
    default:
      return hand.writes(box, String(value))
  }
}
