import type { Citation } from './cite.ts'
import { addDays, type IsoDate, isoDate, type Weekday, weekday } from './dates.ts'
import { rules } from './rule-6/rules.ts'

/**
 * Holidays by rule, for any year from 1971, when the Monday holidays of 5 U.S.C. 6103(a) began.
 * There is no list per year to go stale: a holiday is the rule that finds its day.
 */
export const FIRST_YEAR = 1971

interface Rule {
  /** The first and last year in which the rule gives a day. */
  readonly since?: number
  readonly until?: number
  readonly day: (year: number) => IsoDate
}

const fixed = (month: number, day: number) => (year: number) => isoDate(year, month, day) ?? ''

const nth = (n: number, day: Weekday, month: number) => (year: number) => {
  const first = fixed(month, 1)(year)
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (n - 1))
}

const lastMonday = (month: number) => (year: number) => {
  const end = addDays(fixed(month + 1, 1)(year), -1)
  return addDays(end, -((weekday(end) + 6) % 7))
}

const thanksgiving = nth(4, 4, 11)

/** The days set aside by statute, 6(a)(6)(A); 5 U.S.C. 6103(a). */
const FEDERAL = {
  'new-years-day': { day: fixed(1, 1) },
  'martin-luther-king-day': { since: 1986, day: nth(3, 1, 1) },
  'washingtons-birthday': { day: nth(3, 1, 2) },
  'memorial-day': { day: lastMonday(5) },
  // Enacted on June 17, 2021 (Pub. L. 117-17), so June 19, 2021 is the first.
  juneteenth: { since: 2021, day: fixed(6, 19) },
  'independence-day': { day: fixed(7, 4) },
  'labor-day': { day: nth(1, 1, 9) },
  'columbus-day': { day: nth(2, 1, 10) },
  // From 1971 to 1977 it was the fourth Monday in October.
  'veterans-day': { day: (year) => (year < 1978 ? nth(4, 1, 10) : fixed(11, 11))(year) },
  'thanksgiving-day': { day: thanksgiving },
  'christmas-day': { day: fixed(12, 25) },
} as const satisfies Record<string, Rule>

/**
 * Judicial holidays of Cal. Code Civ. Proc. 135 that are not federal ones. Days that 135 leaves out
 * (Admission Day, Lunar New Year, Diwali and others) are left out here: the earlier date is shown.
 */
const CALIFORNIA_ONLY = {
  'lincoln-day': { day: fixed(2, 12) },
  'march-31': { since: 2001, day: fixed(3, 31) },
  'native-american-day': { since: 2022, day: nth(4, 5, 9) },
  'day-after-thanksgiving': { day: (year) => addDays(thanksgiving(year), 1) },
} as const satisfies Record<string, Rule>

/** California also keeps the federal days; Columbus Day until 2021, Juneteenth from 2023. */
const CALIFORNIA: Partial<Record<HolidayId, Rule>> = {
  ...FEDERAL,
  'columbus-day': { ...FEDERAL['columbus-day'], until: 2021 },
  juneteenth: { ...FEDERAL.juneteenth, since: 2023 },
  ...CALIFORNIA_ONLY,
}

export type HolidayId = keyof typeof FEDERAL | keyof typeof CALIFORNIA_ONLY
/** What the day was called then: the last of March has had two names. */
export type HolidayName = Exclude<HolidayId, 'march-31'> | 'cesar-chavez-day' | 'farmworkers-day'

export interface Holiday {
  readonly id: HolidayId
  readonly name: HolidayName
  /** The calendar day of the holiday itself. */
  readonly day: IsoDate
  /** The day on which it is kept; differs when `day` is on a weekend. */
  readonly observed: IsoDate
}

function holiday(id: HolidayId, day: IsoDate, observed: IsoDate): Holiday {
  if (id !== 'march-31') return { id, name: id, day, observed }
  return { id, name: day < '2026-03-26' ? 'cesar-chavez-day' : 'farmworkers-day', day, observed }
}

/** Finds the holiday of a table on its own calendar day; each year is worked out once. */
function calendar(table: Partial<Record<HolidayId, Rule>>) {
  const years = new Map<number, ReadonlyMap<IsoDate, HolidayId>>()
  const daysOf = (year: number) => {
    const known = years.get(year)
    if (known) return known
    const days = new Map<IsoDate, HolidayId>()
    for (const [id, rule] of Object.entries(table) as [HolidayId, Rule][]) {
      const { since = FIRST_YEAR, until = year, day } = rule
      if (since <= year && year <= until) days.set(day(year), id)
    }
    years.set(year, days)
    return days
  }
  return { daysOf, on: (day: IsoDate) => daysOf(Number(day.slice(0, 4))).get(day) ?? null }
}

const federal = calendar(FEDERAL)
const california = calendar(CALIFORNIA)

/** The federal holidays whose own day is in `year`, in the order of the calendar. */
export function federalHolidays(year: number): readonly Holiday[] {
  return [...federal.daysOf(year)].map(([day, id]) => holiday(id, day, day))
}

/**
 * The legal holiday of Rule 6(a)(6)(A) and (B) that `date` is: the statutory day itself, or the
 * Monday after a holiday that falls on a Sunday. Null on any other day, weekends included.
 */
export function legalHoliday(date: IsoDate): Holiday | null {
  const own = federal.on(date)
  if (own) return holiday(own, date, date)
  if (weekday(date) !== 1) return null
  const sunday = addDays(date, -1)
  const moved = federal.on(sunday)
  return moved && holiday(moved, sunday, date)
}

/**
 * The federal holiday for which offices close on `date`, the Friday before a Saturday holiday.
 * 5 U.S.C. 6103(b) says so for pay and leave; whether it moves a court's deadline is disputed.
 */
export function federalFriday(date: IsoDate): Holiday | null {
  // Juneteenth became law two days before its first Saturday; that Friday was an ordinary day.
  if (weekday(date) !== 5 || date === '2021-06-18') return null
  const saturday = addDays(date, 1)
  const id = federal.on(saturday)
  return id && holiday(id, saturday, date)
}

/**
 * The California judicial holiday that the state's courts keep on `date`: a Saturday holiday on the
 * Friday before, a Sunday one on the Monday after (Cal. Rules of Court 1.11). Null on weekends.
 */
export function californiaHoliday(date: IsoDate): Holiday | null {
  const today = weekday(date)
  if (today === 0 || today === 6) return null
  const days = [
    date,
    ...(today === 5 ? [addDays(date, 1)] : today === 1 ? [addDays(date, -1)] : []),
  ]
  for (const day of days) {
    const id = california.on(day)
    if (id) return holiday(id, day, date)
  }
  return null
}

/** The words of law that make a legal holiday one. Juneteenth was named in Rule 6 on 2023-12-01. */
export function holidayRule({ id, observed }: Holiday): Citation {
  return id === 'juneteenth' && observed < '2023-12-01' ? rules.declaredHoliday : rules.namedHoliday
}
