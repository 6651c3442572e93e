import type { Prose } from '#law/fields.ts'
import { type Live, type QuestionId, vocabulary } from '#law/vocabulary.ts'

const kinds = ['ssn', 'account', 'birth', 'minor'] as const

/** What Fed. R. Civ. P. 5.2(a) keeps out of the public file, as far as its shape shows. */
export interface PrivateFact {
  readonly kind: (typeof kinds)[number]
  /** The answer that it stands in. The words themselves are not repeated. */
  readonly question: QuestionId
}

const DAY =
  '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|' +
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? \\d{4}|' +
  '\\d{1,2} (?:de )?[a-z]{3,10}\\.?,? (?:de )?\\d{4})'

const UNDER_18 =
  '(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|' +
  'fourteen|fifteen|sixteen|seventeen|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)'

/** Whole words, in any case. Each begins and ends with a plain letter or a digit. */
const word = (source: string) => new RegExp(`\\b(?:${source})\\b`, 'i')

const patterns: Readonly<Record<PrivateFact['kind'], readonly RegExp[]>> = {
  ssn: [/(?<![\d-])\d{3}[ -]\d{2}[ -]\d{4}(?![\d-])/, /\b(?:ssn|social security)\D{0,20}\d{9}\b/i],
  account: [
    /\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,4}\b/,
    // Ten digits are a telephone number, or eleven with the country's 1.
    /(?<!\d)(?:\d{8,9}|[02-9]\d{10}|\d{12,17})(?!\d)/,
    /\b(?:account|acct|card|cuenta|tarjeta)\b\D{0,20}\d{6,}/i,
  ],
  birth: [
    new RegExp(
      `(?<!\\p{L})(?:born|birth|birthday|dob|d\\.o\\.b|nac[ií]\\p{L}*)(?!\\p{L}).{0,30}?${DAY}`,
      'iu',
    ),
  ],
  minor: [
    word(
      '(?:my|his|her|our|their|your) (?:[^\\s.,;]+ )?(?:step|grand)?(?:son|daughter|child|kid|niece|nephew)s?',
    ),
    word('(?:my|his|her|our|their|your|minor) (?:grand)?children|minors|(?:the|a) (?:child|kid)'),
    // "A minor change" is no child.
    word(
      `minor(?:[’']s)?(?= (?:child|son|daughter|boy|girl|plaintiff|victim|witness|brother|sister))`,
    ),
    word('(?:a|the|is|was) minor(?=[.,;:)!?]|$| (?:who|when|and|at)\\b)'),
    word(`age[ds]? (?:of )?${UNDER_18}|${UNDER_18}[ -](?:years?|yrs?)[ -](?:old|of age)`),
    word('(?:mis?|sus?|nuestr[oa]s?) (?:hij|niet|niñ|sobrin|hijastr)[oa]s?|menor(?:es)? de edad'),
    word(`(?:tiene|tenía|cumplió|cumple|edad de) ${UNDER_18} años|${UNDER_18} años de edad`),
  ],
}

/** Answers of names, addresses, telephones and numbers of the case: a paper must print these. */
const needed: readonly QuestionId[] = ['me', 'signers', 'staff', 'caseNumberNow', 'excusedBy']

type Said = string | Prose | null | undefined
type Row = Readonly<Record<string, Said>>
const wordsOf = (said: Said) => (typeof said === 'object' ? (said?.words ?? '') : (said ?? ''))
const isFree = (field: { readonly kind: string }) => field.kind === 'text' || field.kind === 'prose'

/** The words of one answer that were typed freely: each part of it that is a text or sentences. */
function freeWords(question: QuestionId, live: Live): readonly string[] {
  const field = vocabulary[question]
  const answer = live[question]
  if (answer === undefined || answer === null || needed.includes(question)) return []
  if (isFree(field)) return [wordsOf(answer as Said)]
  if (field.kind !== 'rows' && field.kind !== 'record') return []
  const free = Object.entries(field.parts).filter(([, part]) => isFree(part))
  const groups = (typeof answer === 'object' && 'rows' in answer ? answer.rows : [answer]) as Row[]
  return groups.flatMap((group) => free.map(([name]) => wordsOf(group[name])))
}

/**
 * Words that look like private facts, each kind once an answer. A look at shapes only: it warns and
 * never changes a word, and of a child it sees the words around, never the name.
 */
export function privateFacts(live: Live): readonly PrivateFact[] {
  return (Object.keys(vocabulary) as QuestionId[]).flatMap((question) => {
    const words = freeWords(question, live)
    return kinds
      .filter((kind) => words.some((one) => patterns[kind].some((shape) => shape.test(one))))
      .map((kind) => ({ kind, question }))
  })
}
