import { type FactKind, ITEMS_MAX } from '#law/facts.ts'
import { ITEM_LONGEST } from './contents.ts'
import { isTwofold } from './dues.ts'
import { type Box, inner, peek } from './names.ts'
import { dateTrouble, sentence, type Told } from './troubles.ts'
import type { FieldWords } from './words.ts'

/** The sentence for a refused fact. `path` leads into its value: a number of a list, a box of a deadline. */
export function factTrouble(
  kind: FactKind,
  box: Box,
  value: unknown,
  code: string,
  path: readonly string[],
  words: FieldWords,
): Told {
  const blank = value === '' || (Array.isArray(value) && value.length === 0)
  const required = words.say(words.ordered ? 'errors.requiredFact' : 'errors.requiredKnown')
  const here = (text: string): Told => ({ at: box.id, text })
  switch (kind) {
    case 'day':
    case 'anyDay':
      return blank ? here(required) : dateTrouble(box, value, code, words)
    case 'words':
    case 'ecf':
    case 'pages':
      return here(
        blank ? required : sentence(code, value, words, kind === 'words' ? 300 : undefined),
      )
    case 'numbers':
      if (blank) return here(required)
      return here(
        path[0] === undefined
          ? words.say('errors.tooManyPlain')
          : sentence(code, peek(value, path[0]), words),
      )
    case 'court':
    case 'motion':
    case 'side':
    case 'initiator':
    case 'whichever':
    case 'warning':
    case 'disposition':
    case 'paper':
    case 'may':
    case 'signers':
    case 'yes':
      return here(blank ? words.say('errors.chooseOne') : sentence(code, value, words))
    case 'contents': {
      if (blank) return here(required)
      const [item] = path
      if (item !== undefined) return here(sentence(code, peek(value, item), words, ITEM_LONGEST))
      const count = Array.isArray(value) ? value.length : 0
      return here(words.say('errors.tooMany', { count, max: ITEMS_MAX }))
    }
    case 'modes':
      return here(
        blank ? words.say('errors.chooseSome') : sentence(code, peek(value, path[0] ?? ''), words),
      )
    case 'conferDue':
      return blank
        ? { at: inner(box, 'count').id, text: required }
        : dueTrouble(box, value, code, path, words)
    case 'paperDue': {
      const [row, ...rest] = path
      if (row === undefined) {
        const text = blank ? required : words.say('errors.tooManyPlain')
        return { at: inner(inner(box, '0'), 'count').id, text }
      }
      return dueTrouble(inner(box, row), peek(value, row), code, rest, words)
    }
  }
}

function dueTrouble(
  box: Box,
  due: unknown,
  code: string,
  path: readonly string[],
  words: FieldWords,
): Told {
  const at = (piece: string) => inner(box, piece).id
  if (isTwofold(due)) return { at: at('count'), text: words.say('errors.twofold') }
  switch (path[0]) {
    case 'date':
      return dateTrouble(inner(box, 'date'), peek(due, 'date'), code, words)
    case 'time':
      return { at: at('time'), text: sentence(code, peek(due, 'time'), words) }
    case 'unit':
      return { at: at('unit'), text: words.say('errors.noUnit') }
    case 'from':
    case 'before':
      return { at: at('start'), text: words.say('errors.noDateKind') }
    case 'act':
      return { at: at('act'), text: words.say('errors.noAct') }
    default:
      return { at: at('count'), text: sentence(code, peek(due, 'count'), words) }
  }
}
