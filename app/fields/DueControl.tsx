import { formatTime } from '#app/i18n/steps.ts'
import { type ControlProps, Menu, TextBox } from './controls.tsx'
import { DateBoxes } from './DateBoxes.tsx'
import { ACTS, DUE_MOST, DUE_ROWS, dueBoxes, readTime, STARTS, UNITS } from './dues.ts'
import { described } from './Notes.tsx'
import { inner } from './names.ts'

/** One deadline of the order, as the order says it: a count, or a date. */
export function DueControl(props: ControlProps & { readonly withAct: boolean }) {
  const { box, value, words, trouble, withAct } = props
  const typed = dueBoxes(value, words.lang)
  const clock = readTime(typed.time)
  const piece = (name: string, shown: unknown) => {
    const own = inner(box, name)
    const describedBy = trouble?.at === own.id ? `${trouble.box}-msg` : undefined
    return { box: own, value: shown, words, trouble, describedBy }
  }
  const label = (name: 'count' | 'unit' | 'start' | 'time' | 'act') => (
    <label htmlFor={inner(box, name).id}>{words.say(`due.${name}`)}</label>
  )
  const units = UNITS.map((unit) => ({ value: unit, label: words.say(`due.units.${unit}`) }))
  const starts = STARTS.map((start) => ({ value: start, label: words.say(`due.starts.${start}`) }))
  const acts = ACTS.map((act) => ({ value: act, label: words.say(`due.acts.${act}`) }))
  // The three boxes of the day are posted beside the count, under the deadline's own name.
  const day = { ...inner(box, 'date'), name: box.name }
  return (
    <>
      {withAct ? (
        <div className="part">
          {label('act')}
          <Menu {...piece('act', typed.act)} options={acts} />
        </div>
      ) : null}
      <div className="date">
        <div>
          {label('count')}
          <TextBox {...piece('count', typed.count)} lines={1} className="w4" inputMode="numeric" />
        </div>
        <div>
          {label('unit')}
          <Menu {...piece('unit', typed.unit)} options={units} />
        </div>
        <div>
          {label('start')}
          <Menu {...piece('start', typed.start)} options={starts} />
        </div>
      </div>
      <fieldset className="part">
        <legend>{words.say('due.date')}</legend>
        <DateBoxes {...{ words, trouble }} box={day} value={typed.date} unknown={false} folds />
      </fieldset>
      <div className="part">
        {label('time')}
        <p className="hint" id={`${inner(box, 'time').id}-hint`}>
          {words.say('due.timeHint')}
        </p>
        <TextBox
          {...piece('time', clock ? formatTime(words.lang, clock) : typed.time)}
          describedBy={described(`${inner(box, 'time').id}-hint`, piece('time', '').describedBy)}
          lines={1}
          className="wm"
        />
      </div>
    </>
  )
}

/** Up to four deadlines for the paper, or more when the order had more; unused ones stay blank. */
export function DueListControl(props: ControlProps) {
  const { box, value } = props
  const dues: readonly unknown[] = Array.isArray(value) ? value : []
  const places = Math.max(DUE_ROWS, Math.min(dues.length, DUE_MOST))
  return Array.from({ length: places }, (_, i) => (
    <Nth key={inner(box, String(i)).id} {...props} nth={i} due={dues[i]} />
  ))
}

/** The first is open; a further one unfolds where it is filled in, so that four do not fill a page. */
function Nth({
  nth,
  due,
  ...props
}: ControlProps & { readonly nth: number; readonly due: unknown }) {
  const { words } = props
  const box = inner(props.box, String(nth))
  const boxes = <DueControl {...props} box={box} value={due ?? ''} withAct={false} />
  return nth === 0 ? (
    <fieldset className="part">
      <legend>{words.say('due.first')}</legend>
      {boxes}
    </fieldset>
  ) : (
    <details className="part" open={due !== undefined}>
      <summary>{words.say('due.another')}</summary>
      {boxes}
    </details>
  )
}
