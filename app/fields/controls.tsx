import type { ReactNode } from 'react'
import { allLanguages, languages } from '#app/i18n/languages.ts'
import { type Box, inner, peek, textOf } from './names.ts'
import type { Trouble } from './troubles.ts'
import type { FieldWords } from './words.ts'

export interface ControlProps {
  readonly box: Box
  /** The stored value, or what was typed and refused. It may be anything. */
  readonly value: unknown
  readonly words: FieldWords
  readonly trouble?: Trouble | undefined
  /** Ids of the hint and of the message, for a control that stands alone. */
  readonly describedBy?: string | undefined
  /** The id of the title, for a control that has no label of its own. */
  readonly labelledBy?: string | undefined
}
export interface Option {
  readonly value: string
  readonly label: string
  readonly detail?: string | null
  /** The language of the label where it is not the page's, as a court's own name. */
  readonly lang?: string
}

/** Marks the one control that is wrong. */
export const invalid = (id: string, trouble: Trouble | undefined) =>
  trouble?.at === id ? { 'aria-invalid': true as const } : {}

/** Radio buttons, or checkboxes; the whole row is the label. The first carries the id of the whole. */
export function Choices(props: {
  readonly box: Box
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly type?: 'radio' | 'checkbox'
}) {
  const { box, options, chosen, type = 'radio' } = props
  return (
    <div className="choices">
      {options.map((option, i) => {
        const id = i === 0 ? box.id : `${box.id}-${option.value}`
        return (
          <div className="choice" key={option.value}>
            <input
              type={type}
              id={id}
              name={box.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            <label htmlFor={id}>
              <b>{option.label}</b>
              {option.detail ? <span> {option.detail}</span> : null}
            </label>
          </div>
        )
      })}
    </div>
  )
}

/** A menu whose first line is "Choose" and means nothing yet. */
export function Menu(
  props: ControlProps & { readonly options: readonly Option[]; readonly first?: string },
) {
  const { box, value, options, words, trouble, describedBy, first } = props
  const chosen = textOf(value)
  const known = chosen === '' || options.some((option) => option.value === chosen)
  return (
    <select
      id={box.id}
      name={box.name}
      defaultValue={chosen}
      aria-labelledby={props.labelledBy}
      aria-describedby={describedBy}
      {...invalid(box.id, trouble)}
    >
      <option value="">{first ?? words.say('choose')}</option>
      {known ? null : <option value={chosen}>{chosen}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** A box shows its lines up to so many; one that takes more opens lower, and grows when pulled. */
const MOST_ROWS = 12
const LONG_ROWS = 6

/** One line, or a box of several lines. Nothing stops a long text: the server says what is too long. */
export function TextBox(
  props: ControlProps & {
    readonly lines: number
    readonly className?: string
    readonly autoComplete?: string
    readonly inputMode?: 'numeric' | 'tel' | 'email'
    readonly lang?: string
  },
) {
  const { box, value, lines, trouble, describedBy, autoComplete = 'off', ...rest } = props
  const shared = {
    id: box.id,
    name: box.name,
    defaultValue: textOf(value),
    dir: 'auto' as const,
    autoComplete,
    className: rest.className,
    lang: rest.lang,
    'aria-labelledby': rest.labelledBy,
    'aria-describedby': describedBy,
    ...invalid(box.id, trouble),
  }
  return lines > 1 ? (
    <textarea rows={lines > MOST_ROWS ? LONG_ROWS : lines} {...shared} />
  ) : (
    <input type="text" inputMode={rest.inputMode} {...shared} />
  )
}

/** A person's own sentences, and which language they are in. */
export function ProseBox(props: ControlProps) {
  const { box, value, words } = props
  const page = languages[words.lang].tag
  const lang = textOf(peek(value, 'lang')) || page
  const offered = [...new Set(['en', page, lang])]
  const name = (tag: string) => allLanguages.find((known) => known.tag === tag)?.name ?? tag
  const menu = inner(box, 'lang')
  return (
    <>
      <TextBox
        {...props}
        box={{ ...box, name: inner(box, 'words').name }}
        value={peek(value, 'words')}
        lines={6}
        lang={lang}
      />
      {offered.length === 1 ? (
        <input type="hidden" name={menu.name} value={lang} />
      ) : (
        <p className="part">
          <label htmlFor={menu.id}>{words.say('prose.language')}</label>
          <select id={menu.id} name={menu.name} defaultValue={lang}>
            {offered.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {name(tag)}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  )
}

/** One checkbox; the whole row is the label. */
export function Tick(props: {
  readonly box: Box
  readonly label: string
  readonly detail?: ReactNode
  readonly checked: boolean
}) {
  const { box, label, detail, checked } = props
  return (
    <div className="choice">
      <input type="checkbox" id={box.id} name={box.name} value="yes" defaultChecked={checked} />
      <label htmlFor={box.id}>
        <b>{label}</b>
        {detail ? <span> {detail}</span> : null}
      </label>
    </div>
  )
}
