import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { type ToCharSetElement, toCharSet } from 'regexp-ast-analysis'

/**
 * A backtracking matcher that counts its steps: one for each character compared and each assertion
 * asked. Slow, and close to the language's specification: the tests hold `boundOf` against it.
 */
class Stepper {
  steps = 0
  private readonly text: string
  private readonly flags: AST.Flags

  constructor(text: string, flags: AST.Flags) {
    this.text = text
    this.flags = flags
  }

  any(list: readonly AST.Alternative[], at: number, by: Move, then: Then): boolean {
    return list.some(({ elements }) =>
      this.all(by === 1 ? elements : elements.toReversed(), at, by, then),
    )
  }

  private all(elements: readonly AST.Element[], at: number, by: Move, then: Then): boolean {
    const [first, ...others] = elements
    if (!first) return then(at)
    return this.one(first, at, by, (next) => this.all(others, next, by, then))
  }

  private one(
    element: AST.QuantifiableElement | AST.Element,
    at: number,
    by: Move,
    then: Then,
  ): boolean {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.any(element.alternatives, at, by, then)
      case 'Quantifier':
        return this.again(element, 0, at, by, then)
      case 'Assertion':
        this.steps += 1
        return this.holds(element, at) && then(at)
      case 'Backreference':
        throw new Error('not counted')
      default: {
        this.steps += 1
        const code = this.text.charCodeAt(by === 1 ? at : at - 1)
        return (
          !Number.isNaN(code) &&
          toCharSet(element as ToCharSetElement, this.flags).has(code) &&
          then(at + by)
        )
      }
    }
  }

  private again(repeat: AST.Quantifier, done: number, at: number, by: Move, then: Then): boolean {
    const { min, max, greedy, element } = repeat
    const more = () =>
      done < max &&
      this.one(element, at, by, (next) => {
        const stuck = next === at && done >= min
        return !stuck && this.again(repeat, done + 1, next, by, then)
      })
    const enough = () => done >= min && then(at)
    return greedy ? more() || enough() : enough() || more()
  }

  private holds(assertion: AST.Assertion, at: number): boolean {
    const { text } = this
    const word = (index: number) => /\w/.test(text[index] ?? '')
    const line = (index: number) => this.flags.multiline && /[\n\r]/.test(text[index] ?? '')
    switch (assertion.kind) {
      case 'start':
        return at === 0 || line(at - 1)
      case 'end':
        return at === text.length || line(at)
      case 'word':
        return (word(at - 1) !== word(at)) !== assertion.negate
      default: {
        const by = assertion.kind === 'lookahead' ? 1 : -1
        return this.any(assertion.alternatives, at, by, () => true) !== assertion.negate
      }
    }
  }
}

type Move = 1 | -1
type Then = (at: number) => boolean

export interface Steps {
  /** The most from one start position. */
  readonly fromOne: number
  /** For every match in the text, each search beginning where the last match ended. */
  readonly inAll: number
  /** Where the first match begins and ends; null for none. */
  readonly first: readonly [number, number] | null
}

/** The steps of finding all matches of an expression in a text. */
export function stepsOf(source: string, flagLetters: string, text: string): Steps {
  const parser = new RegExpParser({ ecmaVersion: 2025 })
  const flags = parser.parseFlags(flagLetters)
  const pattern = parser.parsePattern(source)
  let [fromOne, inAll, start] = [0, 0, 0]
  let first: [number, number] | null = null
  while (start <= text.length) {
    const stepper = new Stepper(text, flags)
    let end = -1
    stepper.any(pattern.alternatives, start, 1, (at) => {
      end = at
      return true
    })
    fromOne = Math.max(fromOne, stepper.steps)
    inAll += stepper.steps
    if (end !== -1) first ??= [start, end]
    start = end > start ? end : start + 1
  }
  return { fromOne, inAll, first }
}
