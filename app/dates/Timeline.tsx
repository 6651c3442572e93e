import { formatDay, formatDayOfMonth, formatMonth } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Live } from '#law/vocabulary.ts'
import { type Cell, type Placed, type Point, type Strip, stripOf, timelineOf } from './timeline.ts'

interface Props {
  readonly live: Live
  readonly today: IsoDate
}

/**
 * From the order to the paper, with today between them: a list that anybody can read and, on a wide
 * screen, the days themselves above it. The strip says nothing that the list does not.
 */
export function Timeline({ live, today }: Props) {
  const lang = useLang()
  const t = useT('dates')
  const points = timelineOf(lang, live, today)
  if (points.length < 2) return null
  const strip = stripOf(points, today)
  const shown: readonly (Point & Partial<Placed>)[] = strip?.points ?? points
  return (
    <section className={strip === null ? 'time' : 'time drawn'} aria-labelledby="time-h">
      <h2 className="vh" id="time-h">
        {t('timeline.title')}
      </h2>
      {strip !== null && <Days strip={strip} />}
      <ol className="points">
        {shown.map((point) => (
          <li key={point.date} className={placeOf(point)}>
            <div>
              <b>{point.names.join(' · ')}</b> <span>{formatDay(lang, point.date)}</span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The names by which the style sheet knows a point's column and row. */
function placeOf({ isToday, at, row }: Point & Partial<Placed>): string | undefined {
  const names = [...(isToday ? ['now'] : []), ...(at === undefined ? [] : [`d${at}`, `r${row}`])]
  return names.length === 0 ? undefined : names.join(' ')
}

function Days({ strip: { cells } }: { readonly strip: Strip }) {
  const lang = useLang()
  const startsMonth = ({ date }: Cell) => date === cells[0]?.date || date.endsWith('-01')
  return (
    <div className="strip" aria-hidden="true">
      {cells.map((cell) => (
        <i key={cell.date} className={cell.look}>
          {startsMonth(cell) && <b>{formatMonth(lang, cell.date)}</b>}
          {formatDayOfMonth(lang, cell.date)}
        </i>
      ))}
    </div>
  )
}
