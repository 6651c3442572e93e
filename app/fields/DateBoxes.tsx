import { type ControlProps, invalid, Tick } from './controls.tsx'
import { dayBoxes } from './days.ts'
import { described } from './Notes.tsx'
import { inner } from './names.ts'

interface DateProps extends ControlProps {
  /** Whether "I do not know the day" may be ticked. */
  readonly unknown: boolean
  /** True where several days are asked on one page: the line then unfolds, and is no noise before. */
  readonly folds: boolean
}

/** Month, day and year, or the day in one line. The month's box carries the id of the whole. */
export function DateBoxes(props: DateProps) {
  const { box, value, words, trouble, describedBy } = props
  const typed = dayBoxes(value, words.lang)
  const one = (piece: 'month' | 'day' | 'year', className: string) => {
    const id = piece === 'month' ? box.id : inner(box, piece).id
    const message = trouble?.at === id ? `${trouble.box}-msg` : describedBy
    return (
      <div>
        <label htmlFor={id}>{words.say(`day.${piece}`)}</label>
        <input
          className={className}
          type="text"
          id={id}
          name={inner(box, piece).name}
          defaultValue={typed[piece]}
          autoComplete="off"
          aria-describedby={message}
          {...(piece === 'month' ? { dir: 'auto' as const } : { inputMode: 'numeric' as const })}
          {...invalid(id, trouble)}
        />
      </div>
    )
  }
  const unsure = value === 'unknown' || typed.unknown === true
  return (
    <>
      <div className="date">
        {one('month', 'wm')}
        {one('day', 'w2')}
        {one('year', 'w4')}
      </div>
      <DayLine {...props} typed={typed.line ?? ''} />
      {props.unknown ? (
        <Tick box={inner(box, 'unknown')} label={words.say('day.unknown')} checked={unsure} />
      ) : null}
    </>
  )
}

/** The day in one line, as people write it, for whom three boxes are three too many. */
function DayLine(props: DateProps & { readonly typed: string }) {
  const { box, words, trouble, folds, typed } = props
  const line = inner(box, 'line')
  const [hintId, nameId] = [`${line.id}-hint`, `${line.id}-name`]
  const wrong = trouble?.at === line.id
  const label = words.say('day.line')
  const input = (
    <>
      <p className="hint" id={hintId}>
        {words.say('day.lineHint')}
      </p>
      <input
        className="wl"
        type="text"
        id={line.id}
        name={line.name}
        defaultValue={typed}
        dir="auto"
        autoComplete="off"
        aria-labelledby={folds ? nameId : undefined}
        aria-describedby={described(hintId, wrong && `${trouble.box}-msg`)}
        {...invalid(line.id, trouble)}
      />
    </>
  )
  return folds ? (
    <details className="part" open={typed !== '' || wrong}>
      <summary id={nameId}>{label}</summary>
      {input}
    </details>
  ) : (
    <div className="part">
      <label htmlFor={line.id}>{label}</label>
      {input}
    </div>
  )
}
