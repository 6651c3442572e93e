import { languages } from '#app/i18n/languages.ts'
import type { Parts, RowsField } from '#law/fields.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { boxOf, inner, peek, textOf } from './names.ts'
import { PartField } from './PartField.tsx'
import { DO, nextRow, rowsOf } from './read-rows.ts'
import { SaidLine } from './Said.tsx'
import { brief, plainSaid, sayRow } from './say.ts'
import type { Trouble } from './troubles.ts'
import type { FieldWords } from './words.ts'

interface RowsProps {
  readonly id: QuestionId
  readonly field: RowsField
  readonly value: unknown
  readonly words: FieldWords
  readonly troubles: readonly Trouble[]
}

/** Saved rows, each folded into one line; an empty row to fill; and what to do next as buttons. */
export function RowsControl(props: RowsProps) {
  const { id, field, value, words } = props
  const saved = rowsOf(value)
  const suggested = peek(value, 'suggested') === true
  const fresh = `r${nextRow(value)}`
  return (
    <>
      {/* Enter presses the first button of a form: it must not be one that removes a row. */}
      <button className="vh" type="submit" name={DO} value="add" tabIndex={-1} aria-hidden="true">
        {words.say('rows.add')}
      </button>
      {saved.length === 0 ? null : (
        <>
          <p className={suggested ? 'look' : 'soft'}>
            {words.say(suggested ? 'rows.suggested' : 'rows.saved', { count: saved.length })}
          </p>
          <ol className="list">
            {saved.map((row, i) => (
              <li key={textOf(row.id)}>
                <SavedRow {...props} row={row} number={i + 1} />
              </li>
            ))}
          </ol>
        </>
      )}
      {saved.length >= field.max ? null : (
        <fieldset className="new">
          <legend>{words.say('rows.new')}</legend>
          <p className="hint">{words.say('rows.newHint')}</p>
          <input type="hidden" name={inner(boxOf(id), 'new').name} value={fresh} />
          <RowParts {...props} row={{ id: fresh }} />
        </fieldset>
      )}
      <div className="buttons">
        <button className="button" type="submit" name={DO} value="add">
          {words.say('rows.add')}
        </button>
        <button className="button quiet" type="submit" name={DO} value="done">
          {words.say('rows.done')}
        </button>
      </div>
    </>
  )
}

type Row = Record<string, unknown>

const LONGEST_PIECE = 60
const LONGEST_PART = 1000
/** Exact words of a paper would make the folded line a page: they are left out where more is known. */
function folded(parts: Parts, row: Row): Parts {
  const short = Object.entries(parts).filter(
    ([, part]) => !('max' in part) || part.max <= LONGEST_PART,
  )
  const known = short.some(([name]) => (row[name] ?? null) !== null)
  return known ? Object.fromEntries(short) : parts
}

function SavedRow(props: RowsProps & { readonly row: Row; readonly number: number }) {
  const { id, field, row, number, words, troubles } = props
  const rowId = textOf(row.id)
  const said = sayRow(id, folded(field.parts, row), row, words).map((piece) =>
    brief(piece, LONGEST_PIECE),
  )
  const name = words.say('rows.item', { number })
  const mine = Object.keys(field.parts).map((part) => boxOf(id, part, rowId).id)
  return (
    <details open={troubles.some((trouble) => mine.includes(trouble.box))}>
      <summary>
        <b>{name}:</b> <SaidLine pieces={said} lang={words.lang} />
      </summary>
      <input type="hidden" name={inner(boxOf(id), 'row').name} value={rowId} />
      <RowParts {...props} row={row} />
      <button className="button quiet" type="submit" name={DO} value={`remove:${rowId}`}>
        {words.say('rows.remove')}
        <span className="vh">
          : {name}
          {languages[words.lang].comma}
          {plainSaid([said], words.lang)}
        </span>
      </button>
    </details>
  )
}

function RowParts({ id, field, row, words, troubles }: RowsProps & { readonly row: Row }) {
  return Object.entries(field.parts).map(([name, part]) => (
    <PartField
      key={name}
      question={id}
      name={name}
      part={part}
      row={textOf(row.id)}
      value={row[name]}
      words={words}
      troubles={troubles}
    />
  ))
}
