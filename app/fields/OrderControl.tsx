import { type ControlProps, TextBox, Tick } from './controls.tsx'
import { inner, peek } from './names.ts'

/** The order: its words, or a file, or its facts by hand, or that there is none yet. The form must be `multipart/form-data`. */
export function OrderControl({ box, value, words, trouble }: ControlProps) {
  const file = inner(box, 'file')
  const how = peek(value, 'how')
  return (
    <>
      <div className="part">
        <label htmlFor={box.id}>{words.say('order.text')}</label>
        <TextBox
          box={{ ...box, name: inner(box, 'text').name }}
          value={peek(value, 'text')}
          words={words}
          trouble={trouble}
          describedBy={trouble ? `${box.id}-msg` : undefined}
          lines={12}
          lang="en"
        />
      </div>
      <div className="part">
        <label htmlFor={file.id}>{words.say('order.file')}</label>
        <p className="hint" id={`${file.id}-hint`}>
          {words.say('order.fileHint')}
        </p>
        <input
          type="file"
          id={file.id}
          name={file.name}
          accept="application/pdf,text/plain,image/png,image/jpeg"
          aria-describedby={`${file.id}-hint`}
        />
      </div>
      <Tick
        box={inner(box, 'by-hand')}
        label={words.say('order.byHand')}
        detail={words.say('order.byHandDetail')}
        checked={how === 'by-hand' || how === 'both'}
      />
      <Tick
        box={inner(box, 'none')}
        label={words.say('order.none')}
        detail={words.say('order.noneDetail')}
        checked={how === 'none' || how === 'both'}
      />
    </>
  )
}
