import { requireDraft } from '#app/chat/opened.ts'
import { calendarDays } from '#app/dates/calendar-days.ts'
import { renderCalendar } from '#documents/calendar.ts'
import type { Route } from './+types/dates-ics'

/** The dates as a calendar file. Its name and its words say nothing about anybody. */
export async function loader(args: Route.LoaderArgs) {
  const { lang, draft, standing, today } = await requireDraft(args)
  const days = calendarDays(lang, standing.live, today)
  // A day is exact enough: the stamp only tells a calendar which of two files is newer.
  const file = renderCalendar(days, { owner: draft.handle, stamp: `${today}T00:00:00Z` })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dates.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
