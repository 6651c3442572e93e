import { parseArgs } from 'node:util'
import { courtById } from '#law/courts.ts'
import { addDays, isIsoDate } from '#law/dates.ts'
import type { Count } from '#law/rule-6.ts'

/** The court that this product serves first; see `--help`. */
const FIRST_COURT = 'caed'
const EARLIEST = '1971-01-01'
const LATEST = '2199-12-31'
const MOST = 3660

export const help = `The last day of a period, by Federal Rule of Civil Procedure 6.

  deadline --from 2017-10-30 --count 21 [--unit days|court-days] [--before] [--mail] [--court caed]

  --from    the day of the event that starts the count, written YYYY-MM-DD
  --count   how many, 1 to ${MOST}
  --unit    days (the default), or court-days: weekdays that are not holidays
  --before  count back from the day, as in "7 days before the hearing"
  --mail    service was by mail: 3 more days, Rule 6(d); not with --before
  --court   a CourtListener id such as caed, casd or nysd; ${FIRST_COURT} when left out.
            State holidays are checked for California's four districts only.

It prints one JSON object: {"date", "possiblyLater", "steps": [{"date", "why"}]}.
"date" is the day to act on. "possiblyLater" is a later day that a court might accept, or null.
`

export type Asked =
  | { readonly count: Count }
  | { readonly problem: string }
  | { readonly help: true }

const OPTIONS = {
  from: { type: 'string' },
  count: { type: 'string' },
  unit: { type: 'string', default: 'days' },
  before: { type: 'boolean', default: false },
  mail: { type: 'boolean', default: false },
  court: { type: 'string', default: FIRST_COURT },
  help: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof read>
const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values

function problemOf({ from, count, unit, before, mail, court }: Values): string | null {
  if (from === undefined) return 'Say the day that starts the count: --from 2017-10-30.'
  if (!isIsoDate(from)) return `--from is not a day of the calendar written YYYY-MM-DD: ${from}`
  if (from < EARLIEST || from > LATEST) return `--from must be from ${EARLIEST} to ${LATEST}.`
  if (count === undefined) return 'Say how many days to count: --count 21.'
  if (!/^\d{1,4}$/.test(count) || Number(count) < 1 || Number(count) > MOST)
    return `--count must be a whole number from 1 to ${MOST}: ${count}`
  if (unit !== 'days' && unit !== 'court-days') return `--unit must be days or court-days: ${unit}`
  if (before && mail) return '--mail adds days after service, so it cannot go with --before.'
  // At least half of the days are court days, the year-end holidays aside.
  if (before && addDays(from, -2 * Number(count) - 14) < EARLIEST)
    return `Counting back ${count} from ${from} may reach before 1971, when these holidays began.`
  if (courtById(court) === null) return `--court is not a U.S. district court known here: ${court}`
  return null
}

/** Reads the command line of `deadline`: what to count, or one sentence on what is wrong with it. */
export function readArguments(args: readonly string[]): Asked {
  let values: Values
  try {
    values = read(args)
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, and says which.
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  if (values.help) return { help: true }
  const problem = problemOf(values)
  if (problem !== null) return { problem }
  const { from = '', count, before, mail, court } = values
  const unit = values.unit === 'court-days' ? 'court-days' : 'days'
  const counted = { from, count: Number(count), unit, court } as const
  return {
    count: before ? { ...counted, direction: 'before' } : { ...counted, direction: 'after', mail },
  }
}
