import type { ReactNode } from 'react'
import type { Field as FieldOf } from '#law/fields.ts'
import type { Problem } from '#law/schema.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { Control } from './Control.tsx'
import { described, Notes } from './Notes.tsx'
import { boxOf } from './names.ts'
import { QuestionTitle } from './QuestionTitle.tsx'
import { troublesOf } from './troubles.ts'
import type { FieldWords } from './words.ts'

export interface FieldProps {
  readonly id: QuestionId
  /** The stored answer, the refused one, or nothing. It may be any JSON. */
  readonly value?: unknown
  readonly problems?: readonly Problem[]
  readonly words: FieldWords
  /** 1 when the question is the page's subject, 2 when the page asks several. */
  readonly level?: 1 | 2
  /** The question's number in the conversation. */
  readonly number?: number
  /** The digest of the exact text that an approval is asked for. */
  readonly digest?: string
  /** Stands between the hint and the control: a glossary, a doubt, the words of the order. */
  readonly children?: ReactNode
  /** Follows "Why we ask": the citation. */
  readonly source?: ReactNode
}

/** True for a field that brings its own buttons, so that the page adds none. */
export const hasButtons = (id: QuestionId): boolean => vocabulary[id].kind === 'rows'

/** A question as a plain form shows it: its words, its error, its control, and why it is asked. */
export function Field(props: FieldProps) {
  const { id, value, problems = [], words, children, source } = props
  const field: FieldOf = vocabulary[id]
  const box = boxOf(id)
  const troubles = troublesOf(id, value, problems, words)
  const trouble = troubles.find((one) => one.box === box.id)
  const hint = words.ask(`${id}.hint`) ?? ownHint(field, words)
  const [hintId, msgId] = [hint && `${box.id}-hint`, trouble && `${box.id}-msg`]
  const both = described(hintId, msgId)
  const shape = shapeOf(field)
  const single = shape === 'label' || shape === 'alone'
  const group = { group: both, boxes: described(hintId), alone: undefined, label: undefined }[shape]
  const why = words.ask(`${id}.why`)
  const inside = (
    <>
      <Notes id={box.id} hint={hint} trouble={trouble} lead />
      {children}
      <Control
        {...props}
        field={field}
        troubles={troubles}
        describedBy={single ? both : undefined}
      />
    </>
  )
  return (
    <>
      <div className={troubles.length > 0 ? 'bad' : undefined}>
        {shape === 'label' ? (
          <div className="one">
            <Title {...props} htmlFor={box.id} />
            {inside}
          </div>
        ) : (
          <fieldset id={`${box.id}-group`} tabIndex={-1} aria-describedby={group}>
            <legend>
              <Title {...props} />
            </legend>
            {inside}
          </fieldset>
        )}
      </div>
      {why ? (
        <p className="why">
          <b>{words.say('whyWeAsk')}</b> {why} {source}
        </p>
      ) : null}
    </>
  )
}

/**
 * Who names and describes the controls. `label`: the title is the box's label. `alone`: one box in a
 * group, named by the title. `boxes`: a group whose wrong box carries the message. `group`: the rest.
 */
function shapeOf(field: FieldOf): 'label' | 'alone' | 'boxes' | 'group' {
  if (field.kind === 'text' || field.kind === 'prose') return 'label'
  if (field.kind === 'date' || field.kind === 'order') return 'boxes'
  if (field.kind !== 'fact') return 'group'
  if (['court', 'words', 'ecf', 'numbers', 'contents', 'pages'].includes(field.of)) return 'alone'
  return ['day', 'anyDay', 'conferDue', 'paperDue'].includes(field.of) ? 'boxes' : 'group'
}

function ownHint(field: FieldOf, words: FieldWords): string | null {
  if (field.kind === 'date') return words.say('day.example')
  if (field.kind !== 'fact') return null
  switch (field.of) {
    case 'day':
    case 'anyDay':
      return words.say('day.example')
    case 'ecf':
      return words.say('fact.ecfHint')
    case 'numbers':
      return words.say('fact.numbersHint')
    case 'court':
      return words.say('fact.courtHint')
    case 'conferDue':
    case 'paperDue':
      return words.say('due.hint')
    default:
      return null
  }
}

function Title({ id, words, level = 1, number, htmlFor }: FieldProps & { htmlFor?: string }) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const title = <QuestionTitle id={id} words={words} />
  return (
    <>
      {number === undefined ? null : (
        <>
          <span className="num" aria-hidden="true">
            {number}
          </span>
          <span className="who">{words.say('questionNumber', { number })}</span>
        </>
      )}
      <Heading id={`${boxOf(id).id}-title`}>
        {htmlFor ? <label htmlFor={htmlFor}>{title}</label> : title}
      </Heading>
    </>
  )
}
