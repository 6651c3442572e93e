import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { hasSomeAncestor } from 'regexp-ast-analysis'
import { type Atom, type Flags, isAtom, Kinds, visit } from './regex-kinds.ts'
import { type Before, type Entry, MOST_WALKS, type Place, Places } from './regex-places.ts'

/**
 * How many steps a regular expression can take, proved from its syntax tree.
 *
 * A backtracking matcher stands at one start position and tries what the expression allows, in order,
 * until something matches or nothing is left. A step is one character compared, or one assertion
 * (`\b`, `^`, `$`, a lookaround) asked. The worst text is one on which everything fails at the very
 * end, so the bound counts all that can be tried. `boundOf` goes through the expression from the back
 * to the front. Each place in it knows the steps of itself AND of all that follows, for each character
 * that may come next (and whether a letter or digit stands before, for `\b`):
 *
 * - a character or class: one step; when the character is in the class, also the most that what
 *   follows can take, whatever character comes then;
 * - alternatives: the sum of what each takes. Most of them stop after one step, because they begin
 *   with other characters;
 * - `{m,n}`: written out n times, each copy beyond the m-th being "once more, or go on": alternatives.
 *   So nested repeats and two gaps in a row multiply, and a repeat that one character ends does not;
 * - a lookaround: the steps of its body, once, and then what follows;
 * - a backreference: refused.
 *
 * Where alternatives begin alike ("party", "parties"), adding up the worst text of each would be far
 * too much, since no text is the worst of both. So they are walked together, character by character,
 * until one is left (`together`). Where that walk is cut short, the worst texts are added up after
 * all: the bound can be too high, never too low.
 *
 * `*`, `+` and `{n,}` have no such bound. They are refused but in two cases, in which the steps of the
 * search over the whole text still are at most twice the bound times the length. In both, the repeat
 * is of one character class:
 * - nothing follows it: then the match succeeds, and the next search begins behind the run. Not in a
 *   lookaround and not inside another repeat, where something follows;
 * - the expression begins with `^` (without the flag m), so that it is entered at the text's first
 *   character only, and what follows begins with no character of the class, so that giving characters
 *   back fails at once.
 *
 * `regex-kinds.ts` tells the characters apart, `regex-places.ts` holds the places and walks them.
 * `regex-steps.ts` is a matcher that counts; the tests hold the bound against it.
 */
export interface Bound {
  /** Steps from one start position, at most; infinite when the expression is refused. */
  readonly steps: number
  /** Why there is no bound; null when there is one. */
  readonly refused: string | null
}

type Direction = 'ltr' | 'rtl'

/** Repeats above this are not written out: nobody waits for them either. */
const MOST_COPIES = 3000
const MOST_ELEMENTS = 400_000
/** The same, while it is found out which repeat is dear. */
const WALKS_TO_BLAME = 300

class Refused extends Error {}

/** One expression, being counted. `without` is a repeat that is taken as once, to find out which is dear. */
class Counter {
  private readonly accept: Place
  private readonly anchored: boolean
  private readonly kinds: Kinds
  private readonly flags: Flags
  private readonly without: AST.Quantifier | null
  private readonly places: Places
  private elements = 0

  constructor(
    pattern: AST.Pattern,
    flags: Flags,
    parser: RegExpParser,
    without: AST.Quantifier | null,
    mostWalks: number,
  ) {
    this.flags = flags
    this.without = without
    const atoms: Atom[] = []
    visit(pattern, (element) => {
      if (isAtom(element)) atoms.push(element)
    })
    this.kinds = new Kinds(atoms, flags, parser)
    this.places = new Places(this.kinds, mostWalks)
    this.accept = this.places.place(
      () => 0,
      () => [0, 1],
    )
    this.anchored =
      !flags.multiline &&
      pattern.alternatives.every(
        ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
      )
  }

  steps(pattern: AST.Pattern): number {
    return Math.max(...this.alternatives(pattern.alternatives, this.accept, 'ltr').most)
  }

  private alternatives(list: readonly AST.Alternative[], rest: Place, direction: Direction): Place {
    return this.places.either(list.map((one) => this.sequence(one.elements, rest, direction)))
  }

  private sequence(elements: readonly AST.Element[], rest: Place, direction: Direction): Place {
    const fromTheBack = direction === 'ltr' ? elements.toReversed() : elements
    return fromTheBack.reduce((after, element) => this.element(element, after, direction), rest)
  }

  private element(element: AST.Element, rest: Place, direction: Direction): Place {
    this.elements += 1
    if (this.elements > MOST_ELEMENTS) throw new Refused('its repeats are too many to write out')
    if (isAtom(element)) return this.places.character(this.kinds.members.get(element)!, rest)
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, rest, direction)
      case 'Assertion':
        return this.assertion(element, rest, direction)
      case 'Quantifier':
        return this.repeat(element, rest, direction)
      default:
        throw new Refused(`${element.raw} is a backreference`)
    }
  }

  private assertion(assertion: AST.Assertion, rest: Place, direction: Direction): Place {
    const { count } = this.kinds
    const asked =
      assertion.kind === 'lookahead' || assertion.kind === 'lookbehind'
        ? this.look(assertion, direction)
        : this.border(assertion, direction)
    return this.places.place(
      (kind, before, ways, alive) => {
        const [steps, open] = asked(kind, before)
        return steps * ways + (open ? rest.advance(kind, before, ways, alive) : 0)
      },
      (kind, before) => {
        const at = before * count + kind
        const [steps, open] = asked(kind, before)
        return open ? [steps + rest.steps[at]!, rest.open[at]!] : [steps, 0]
      },
    )
  }

  private border(
    { kind: which, ...assertion }: AST.EdgeAssertion | AST.WordBoundaryAssertion,
    direction: Direction,
  ): (kind: number, before: Before) => Entry {
    const { count, isWord, isLineEnd } = this.kinds
    const negate = 'negate' in assertion && assertion.negate
    return (kind, before) => {
      // Backwards it is not known what stands on the other side: it may hold.
      if (direction === 'rtl') return [1, 1]
      if (which === 'word') return [1, Number((isWord[kind] !== before) !== negate)]
      if (which === 'start') return [1, before === 0 ? 1 : 0]
      return [1, Number(kind === count - 1 || (this.flags.multiline && isLineEnd[kind] === 1))]
    }
  }

  private look(
    { kind: which, alternatives, negate }: AST.LookaroundAssertion,
    direction: Direction,
  ): (kind: number, before: Before) => Entry {
    const { count, members } = this.kinds
    const towards = which === 'lookahead' ? 'ltr' : 'rtl'
    const body = this.alternatives(alternatives, this.accept, towards)
    const worst = 1 + Math.max(...body.most)
    if (towards !== direction) return () => [worst, 1]
    const single = alternatives.flatMap(({ elements: [first, second] }) =>
      first && !second && isAtom(first) ? [members.get(first)!] : [],
    )
    return (kind, before) => {
      const at = before * count + kind
      const fails = negate ? single.some((member) => member[kind] === 1) : body.open[at] === 0
      return [1 + body.steps[at]!, fails ? 0 : 1]
    }
  }

  private repeat(quantifier: AST.Quantifier, rest: Place, direction: Direction): Place {
    const { element, min } = quantifier
    const most = quantifier === this.without ? Math.max(min, 1) : quantifier.max
    if (most === Number.POSITIVE_INFINITY) return this.endless(quantifier, rest)
    if (most > MOST_COPIES)
      throw new Refused(`${quantifier.raw} repeats more than ${MOST_COPIES} times`)
    let after = rest
    for (let copy = most; copy > 0; copy -= 1) {
      const once = this.element(element, after, direction)
      after = copy > min ? this.places.either([once, rest]) : once
    }
    return after
  }

  private endless(quantifier: AST.Quantifier, rest: Place): Place {
    const { element, min, raw } = quantifier
    const member = isAtom(element) ? this.kinds.members.get(element)! : null
    if (!member) throw new Refused(`${raw} repeats without an end more than one character class`)
    if (rest === this.accept && !hasSomeAncestor(quantifier, isRepeatOrLook)) {
      return this.copies(
        member,
        min,
        this.places.either([this.places.character(member, rest), rest]),
      )
    }
    if (!this.anchored || hasSomeAncestor(quantifier, isBehind)) {
      throw new Refused(`${raw} can be tried again from each start position`)
    }
    const { count } = this.kinds
    let [back, beyond] = [0, 0]
    for (const [at, steps] of rest.steps.entries()) {
      if (!member[at % count]) beyond = Math.max(beyond, steps)
      else if (rest.open[at]) throw new Refused(`what follows ${raw} can begin inside it`)
      else back = Math.max(back, steps)
    }
    // For each character of the run: going over it, and failing on it when it is given back.
    const inside = 2 + 2 * back + beyond
    const loop = this.places.place(
      (kind, before, ways, alive) =>
        member[kind] ? ways * inside : ways + rest.advance(kind, before, ways, alive),
      (kind, before) => {
        const at = before * count + kind
        return member[kind] ? [inside, 1] : [1 + rest.steps[at]!, rest.open[at]!]
      },
    )
    return this.copies(member, min, loop)
  }

  private copies(member: Uint8Array, times: number, rest: Place): Place {
    let after = rest
    for (let copy = 0; copy < times; copy += 1) after = this.places.character(member, after)
    return after
  }
}

const isLook = (node: AST.Node): node is AST.LookaroundAssertion =>
  node.type === 'Assertion' && (node.kind === 'lookahead' || node.kind === 'lookbehind')
const isBehind = (node: AST.Node): boolean => isLook(node) && node.kind === 'lookbehind'
const isRepeatOrLook = (node: AST.Node): boolean => node.type === 'Quantifier' || isLook(node)

interface Parsed {
  readonly pattern: AST.Pattern
  readonly flags: Flags
  readonly parser: RegExpParser
}

function parsed(source: string, flagLetters: string): Parsed {
  const parser = new RegExpParser({ ecmaVersion: 2025 })
  const flags = parser.parseFlags(flagLetters)
  const { unicode, unicodeSets } = flags
  const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets })
  return { pattern, flags, parser }
}

function bound(
  { pattern, flags, parser }: Parsed,
  without: AST.Quantifier | null = null,
  walks = MOST_WALKS,
): Bound {
  try {
    const counter = new Counter(pattern, flags, parser, without, walks)
    return { steps: counter.steps(pattern), refused: null }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { steps: Number.POSITIVE_INFINITY, refused: error.message }
  }
}

/** The most steps of an expression from one start position. */
export function boundOf(source: string, flags = ''): Bound {
  return bound(parsed(source, flags))
}

/** What is wrong with an expression that may take more than `budget` steps; null when it may not. */
export function complaint(source: string, flags: string, budget: number): string | null {
  const whole = parsed(source, flags)
  const { steps, refused } = bound(whole)
  if (refused) return refused
  if (steps <= budget) return null
  let least = bound(whole, null, WALKS_TO_BLAME).steps
  let blamed = ''
  visit(whole.pattern, (element) => {
    if (element.type !== 'Quantifier' || element.max <= 1) return
    const left = bound(whole, element, WALKS_TO_BLAME).steps
    if (left < least) [least, blamed] = [left, element.raw]
  })
  const blame = blamed === '' ? '' : `; ${blamed} once instead: ${Math.round(least)}`
  return `${Math.round(steps)} steps from one start, more than ${budget}${blame}`
}
