import { courts } from '#law/courts.ts'
import { type FactKind, type FactValues, factOptions } from '#law/facts.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { contentsText } from './contents.ts'
import { Choices, type ControlProps, Menu, type Option, TextBox, Tick } from './controls.tsx'
import { DateBoxes } from './DateBoxes.tsx'
import { DueControl, DueListControl } from './DueControl.tsx'
import { inner, peek, textOf } from './names.ts'
import { SILENT } from './read-fact.ts'
import type { FieldWords } from './words.ts'

/** The forms ask first for what binds. */
const mustFirst = ['must', 'may'] as const satisfies readonly FactValues['may'][]

interface FactProps extends ControlProps {
  readonly id: QuestionId
  readonly of: FactKind
  /** True where the page asks several facts. */
  readonly folds?: boolean
}

/** The radio buttons of a fact that is one of a few; null for the other kinds. */
function optionsOf(kind: FactKind, words: FieldWords): readonly Option[] | null {
  switch (kind) {
    case 'motion':
      return factOptions.motion.map((value) => ({
        value,
        label: words.say(`fact.motion.${value}`),
      }))
    case 'side':
    case 'initiator':
      return factOptions[kind].map((value) => ({ value, label: words.say(`fact.side.${value}`) }))
    case 'whichever':
      return factOptions.whichever.map((value) => ({
        value,
        label: words.say(`fact.whichever.${value}`),
      }))
    case 'warning':
      return factOptions.warning.map((value) => ({
        value,
        label: words.say(`fact.warning.${value}`),
      }))
    case 'disposition':
      return factOptions.disposition.map((value) => ({
        value,
        label: words.say(`fact.disposition.${value}`),
      }))
    case 'paper':
      return factOptions.paper.map((value) => ({ value, label: words.say(`fact.paper.${value}`) }))
    case 'may':
      return mustFirst.map((value) => ({ value, label: words.say(`fact.may.${value}`) }))
    case 'signers':
      return factOptions.signers.map((value) => ({
        value,
        label: words.say(`fact.signers.${value}`),
      }))
    case 'yes':
      return (['yes', 'no'] as const).map((value) => ({ value, label: words.say(`fact.${value}`) }))
    case 'court':
    case 'words':
    case 'day':
    case 'anyDay':
    case 'ecf':
    case 'numbers':
    case 'modes':
    case 'conferDue':
    case 'paperDue':
    case 'contents':
    case 'pages':
      return null
  }
}

/** One fact of the order, to be confirmed or corrected; it can always be "my order does not say this". */
export function FactControl(props: FactProps) {
  const { box, value: answer, of: kind, words } = props
  const value = peek(answer, 'value')
  const silent = value === null && answer !== undefined
  const options = optionsOf(kind, words)
  const label = words.say(words.ordered ? 'fact.silent' : 'fact.notKnown')
  if (options) {
    const none = { value: SILENT, label }
    const chosen = silent ? SILENT : value === true ? 'yes' : value === false ? 'no' : textOf(value)
    return <Choices box={box} options={[...options, none]} chosen={[chosen]} />
  }
  return (
    <>
      <Boxes {...props} value={value} />
      <Tick box={inner(box, SILENT)} label={label} checked={silent} />
    </>
  )
}

function Boxes(props: FactProps) {
  const { box, value, of: kind, words } = props
  switch (kind) {
    case 'court':
      return (
        <Menu
          {...props}
          options={courts.map((court) => ({ value: court.id, label: court.name, lang: 'en' }))}
        />
      )
    case 'day':
    case 'anyDay':
      return <DateBoxes {...props} unknown={false} folds={props.folds ?? false} />
    case 'numbers':
      return (
        <TextBox
          {...props}
          value={Array.isArray(value) ? value.map(textOf).join(', ') : ''}
          lines={1}
        />
      )
    case 'contents':
      return <TextBox {...props} value={contentsText(value)} lines={8} lang="en" />
    case 'pages':
      return <TextBox {...props} lines={1} className="w4" inputMode="numeric" />
    case 'modes': {
      const options = factOptions.modes.map((mode) => ({
        value: mode,
        label: words.say(`fact.modes.${mode}`),
      }))
      const chosen = Array.isArray(value) ? value.map(textOf) : []
      return <Choices type="checkbox" box={box} options={options} chosen={chosen} />
    }
    case 'conferDue':
      return <DueControl {...props} withAct />
    case 'paperDue':
      return <DueListControl {...props} />
    case 'ecf':
      return <TextBox {...props} lines={1} className="wm" />
    default:
      return <TextBox {...props} lines={1} />
  }
}
