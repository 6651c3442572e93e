import type { Part } from '#law/fields.ts'
import { expandNumbers } from '#law/request-numbers.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { Choices, Menu, ProseBox, TextBox } from './controls.tsx'
import { DateBoxes } from './DateBoxes.tsx'
import { described, Notes } from './Notes.tsx'
import { boxOf, textOf } from './names.ts'
import type { Trouble } from './troubles.ts'
import type { FieldWords } from './words.ts'

interface PartProps {
  readonly question: QuestionId
  readonly name: string
  readonly part: Part
  /** The row's id when the part stands in a list. */
  readonly row?: string
  readonly value: unknown
  readonly words: FieldWords
  readonly troubles: readonly Trouble[]
}

/** Only the person's own name and address are filled in by the browser; nobody else's. */
const OWN: Readonly<
  Record<string, { autoComplete: string; inputMode?: 'tel' | 'email' } | undefined>
> = {
  'me.name': { autoComplete: 'name' },
  'me.address': { autoComplete: 'street-address' },
  'me.phone': { autoComplete: 'tel', inputMode: 'tel' },
  'me.email': { autoComplete: 'email', inputMode: 'email' },
}

/** One part of a record or of a row: its label, hint, error and control. */
export function PartField(props: PartProps) {
  const { question, name, part, row, value, words, troubles } = props
  const box = boxOf(question, name, row)
  const key = `${question}.parts.${name}`
  const label = words.ask(`${key}.label`) ?? name
  const hint = words.ask(`${key}.hint`)
  const trouble = troubles.find((one) => one.box === box.id)
  const describedBy = described(hint && `${box.id}-hint`, trouble && `${box.id}-msg`)
  const notes = <Notes id={box.id} hint={hint} trouble={trouble} />
  const control = { box, value, words, trouble, describedBy }
  const className = trouble ? 'part bad' : 'part'
  if (part.kind === 'date' || (part.kind === 'choice' && row === undefined)) {
    return (
      <fieldset className={className} aria-describedby={describedBy}>
        <legend>{label}</legend>
        {notes}
        {part.kind === 'date' ? (
          <DateBoxes {...control} describedBy={undefined} unknown folds />
        ) : (
          <Choices
            box={box}
            options={optionsOf(key, part.options, words)}
            chosen={[textOf(value)]}
          />
        )}
      </fieldset>
    )
  }
  return (
    <div className={className}>
      <label htmlFor={box.id}>{label}</label>
      {notes}
      {part.kind === 'choice' ? (
        <Menu {...control} options={optionsOf(key, part.options, words)} />
      ) : part.kind === 'prose' ? (
        <ProseBox {...control} />
      ) : (
        <TextBox {...control} lines={part.lines} {...OWN[`${question}.${name}`]} />
      )}
      {name === 'numbers' ? <NumbersEcho typed={value} words={words} /> : null}
    </div>
  )
}

const optionsOf = (key: string, options: readonly string[], words: FieldWords) =>
  options.map((value) => ({ value, label: words.ask(`${key}.options.${value}`) ?? value }))

/** What "3-7, 9(a)" was understood as, so that the person can see it. */
function NumbersEcho({ typed, words }: { readonly typed: unknown; readonly words: FieldWords }) {
  const numbers = expandNumbers(textOf(typed))
  if (numbers === null || !/[-–—,;&]|\bto\b|\bthrough\b|\band\b/.test(textOf(typed))) return null
  const values = { count: numbers.length, list: numbers.join(', ') }
  return <p className="hint">{words.say('rows.numbers', values)}</p>
}
