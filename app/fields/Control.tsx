import type { Field as FieldOf } from '#law/fields.ts'
import { Choices, ProseBox, TextBox, Tick } from './controls.tsx'
import { DateBoxes } from './DateBoxes.tsx'
import { FactControl } from './FactControl.tsx'
import type { FieldProps } from './Field.tsx'
import { boxOf, inner, peek, textOf } from './names.ts'
import { OrderControl } from './OrderControl.tsx'
import { PartField } from './PartField.tsx'
import { RowsControl } from './RowsControl.tsx'
import type { Trouble } from './troubles.ts'

interface Inside extends FieldProps {
  readonly field: FieldOf
  readonly troubles: readonly Trouble[]
  readonly describedBy: string | undefined
}

/** The control of each kind of answer. A kind that is forgotten does not compile. */
export function Control(props: Inside) {
  const { id, field, value, words, level = 1, troubles, describedBy, digest } = props
  const box = boxOf(id)
  const trouble = troubles.find((one) => one.box === box.id)
  const shared = { box, value, words, trouble, describedBy }
  switch (field.kind) {
    case 'choice': {
      const options = field.options.map((option) => ({
        value: option,
        label: words.ask(`${id}.options.${option}.label`) ?? option,
        detail: words.ask(`${id}.options.${option}.detail`),
      }))
      return <Choices box={box} options={options} chosen={[textOf(value)]} />
    }
    case 'text':
      return <TextBox {...shared} lines={field.lines} />
    case 'prose':
      return <ProseBox {...shared} />
    case 'date':
      return <DateBoxes {...shared} describedBy={undefined} unknown folds={level === 2} />
    case 'order':
      return <OrderControl {...shared} />
    case 'fact':
      return (
        <FactControl
          {...shared}
          labelledBy={`${box.id}-title`}
          id={id}
          of={field.of}
          folds={level === 2}
        />
      )
    case 'record':
      return Object.entries(field.parts).map(([name, part]) => (
        <PartField
          key={name}
          question={id}
          name={name}
          part={part}
          value={peek(value, name)}
          words={words}
          troubles={troubles}
        />
      ))
    case 'rows':
      return <RowsControl id={id} field={field} value={value} words={words} troubles={troubles} />
    case 'approval': {
      if (!digest) return <p className="hint">{words.say('approval.nothing')}</p>
      return (
        <>
          <input type="hidden" name={inner(box, 'digest').name} value={digest} />
          <Tick
            box={box}
            label={words.ask(`${id}.tick.label`) ?? ''}
            detail={words.ask(`${id}.tick.detail`)}
            checked={peek(value, 'digest') === digest}
          />
        </>
      )
    }
  }
}
