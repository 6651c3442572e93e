import { type IsoDate, isIsoDate } from '#law/dates.ts'

/**
 * The only clock of the product. `zone` is an IANA name, as `America/Los_Angeles`; a court's day
 * begins at its own midnight. GOOD_FAITH_TODAY=YYYY-MM-DD stops the clock, for tests.
 */
export function clock(env: Readonly<Record<string, string | undefined>>) {
  const pinned = env.GOOD_FAITH_TODAY?.trim()
  if (pinned && !isIsoDate(pinned)) throw new Error('GOOD_FAITH_TODAY must be a day, YYYY-MM-DD')
  const formats = new Map<string, Intl.DateTimeFormat>()
  return function today(zone: string): IsoDate {
    if (pinned) return pinned
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone })
    formats.set(zone, format)
    return format.format(new Date())
  }
}
