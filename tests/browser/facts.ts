import type { Page } from 'playwright-core'
import { boxOf } from '#app/fields/names.ts'
import type { FactId } from '#law/facts.ts'
import type { Due } from '#law/order/reading.ts'
import { vocabulary } from '#law/vocabulary.ts'

/** Fills in one day's three boxes. */
export async function fillsDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', number = ''] = day.split('-')
  for (const [piece, words] of Object.entries({ month, day: number, year }))
    await page.locator(`[name="${name}.${piece}"]`).fill(words)
}

async function fillsDue(page: Page, name: string, due: Due & { act?: string }): Promise<void> {
  const box = (piece: string) => page.locator(`[name="${name}.${piece}"]`)
  // A further deadline is folded away until it is filled in.
  const folded = page.locator('details:not([open])', { has: box('count') })
  if ((await folded.count()) > 0) await folded.locator('summary').first().click()
  if (due.act !== undefined) await box('act').selectOption(due.act)
  if (due.time !== undefined) await box('time').fill(due.time)
  if ('date' in due) return fillsDay(page, name, due.date)
  await box('count').fill(String(due.count))
  await box('unit').selectOption(due.unit)
  await box('start').selectOption('from' in due ? due.from : due.before)
}

/** Puts one fact right on a page that shows it; null is "my order does not say this". */
export async function fillsFact(page: Page, id: FactId, value: unknown): Promise<void> {
  const { name } = boxOf(id)
  const box = page.locator(`[name="${name}"]`)
  const radio = (option: string) => page.locator(`[name="${name}"][value="${option}"]`).check()
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
  if (value === null) return page.locator(`[name="${name}.silent"]`).check()
  switch (vocabulary[id].of) {
    case 'court':
      return void (await box.selectOption(String(value)))
    case 'day':
    case 'anyDay':
      return fillsDay(page, name, String(value))
    case 'numbers':
      return box.fill((value as readonly string[]).join(', '))
    case 'contents':
      return box.fill((value as readonly string[]).join('\n'))
    case 'modes':
      for (const mode of await box.all()) {
        const chosen = (value as readonly string[]).includes((await mode.getAttribute('value'))!)
        await mode.setChecked(chosen)
      }
      return
    case 'conferDue':
      return fillsDue(page, name, value as Due)
    case 'paperDue':
      for (const [at, due] of (value as readonly Due[]).entries())
        await fillsDue(page, `${name}.${at}`, due)
      return
    default:
      return box.fill(String(value))
  }
}
