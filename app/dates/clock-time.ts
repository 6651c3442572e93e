import type { Lang } from '#app/i18n/languages.ts'
import { formatTime } from '#app/i18n/steps.ts'
import type { CaseDeadline } from '#law/case-dates.ts'

/** The order's time of day, as a person says it; null when it gives none, or names another day. */
export function clockTime(lang: Lang, { due, date }: CaseDeadline): string | null {
  if (due.time === undefined || ('date' in due && due.date !== date)) return null
  return formatTime(lang, due.time)
}
