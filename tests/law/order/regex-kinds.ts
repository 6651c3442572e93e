import type { AST, RegExpParser } from '@eslint-community/regexpp'
import { type ToCharSetElement, toCharSet } from 'regexp-ast-analysis'

/** Which characters an expression tells apart (for `regex-bound.ts`), and a walk over its elements. */

export type Flags = AST.Flags
export type Atom =
  | AST.Character
  | AST.CharacterClass
  | AST.CharacterSet
  | AST.ExpressionCharacterClass

/** The characters that an expression tells apart: one kind for all that are in the same classes. */
export class Kinds {
  readonly members = new Map<Atom, Uint8Array>()
  readonly isWord: Uint8Array
  readonly isLineEnd: Uint8Array
  readonly count: number

  constructor(atoms: readonly Atom[], flags: Flags, parser: RegExpParser) {
    const word = parsedClass('\\w', flags, parser)
    const lineEnd = parsedClass('[\\n\\r\\u2028\\u2029]', flags, parser)
    const sets = [word, lineEnd, ...atoms].map((atom) => toCharSet(atom as ToCharSetElement, flags))
    const borders = new Set([0])
    for (const { ranges } of sets) {
      for (const { min, max } of ranges) borders.add(min).add(max + 1)
    }
    const kinds = new Map<string, number>()
    for (const border of borders) {
      const kind = sets.map((set) => (set.has(border) ? 1 : 0)).join('')
      kinds.set(kind, kinds.size)
    }
    const names = [...kinds.keys()]
    // The last kind is the end of the text, in no class.
    this.count = names.length + 1
    const member = (which: number) =>
      Uint8Array.from({ length: this.count }, (_, kind) => Number(names[kind]?.[which] ?? 0))
    this.isWord = member(0)
    this.isLineEnd = member(1)
    for (const [i, atom] of atoms.entries()) this.members.set(atom, member(i + 2))
  }
}

function parsedClass(source: string, flags: Flags, parser: RegExpParser): Atom {
  const { unicode, unicodeSets } = flags
  return parser.parsePattern(source, 0, source.length, { unicode, unicodeSets }).alternatives[0]!
    .elements[0] as Atom
}

export const isAtom = (node: AST.Node): node is Atom =>
  node.type === 'Character' ||
  node.type === 'CharacterClass' ||
  node.type === 'CharacterSet' ||
  node.type === 'ExpressionCharacterClass'

type Visited = AST.Pattern | AST.Alternative | AST.Element
/** Shows each element of an expression, the outer before the inner. */
export function visit(node: Visited, see: (element: AST.Element) => void): void {
  if (node.type === 'Pattern') {
    for (const one of node.alternatives) visit(one, see)
  } else if (node.type === 'Alternative') {
    for (const one of node.elements) visit(one, see)
  } else {
    see(node)
    if (node.type === 'Quantifier') visit(node.element, see)
    else if ('alternatives' in node && !isAtom(node)) {
      for (const one of node.alternatives) visit(one, see)
    }
  }
}
