import type { Live, QuestionId } from '#law/vocabulary.ts'

/** What Fed. R. Civ. P. 5.2(a) keeps out of the public file, as far as its shape shows. */
export interface PrivateFact {
  readonly kind: 'ssn' | 'account' | 'birth'
  /** The answer that it stands in. The words themselves are not repeated. */
  readonly question: QuestionId
}

const DAY =
  '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|' +
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? \\d{4}|' +
  '\\d{1,2} (?:de )?[a-z]{3,10}\\.?,? (?:de )?\\d{4})'

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
}

/** The words typed freely that a paper prints. Names, addresses and numbers of the case are not here. */
function freeText(live: Live): readonly (readonly [QuestionId, string | null])[] {
  return [
    ...(live.conferences?.rows ?? []).map((row) => ['conferences', row.people] as const),
    ...(live.attempts?.rows ?? []).flatMap((row) => [
      ['attempts', row.who] as const,
      ['attempts', row.happened?.words ?? null] as const,
    ]),
    ...(live.requests?.rows ?? []).flatMap((row) => [
      ['requests', row.numbers] as const,
      ['requests', row.where] as const,
    ]),
    ['ownWords', live.ownWords?.words ?? null],
  ]
}

/**
 * Words that look like private facts, each kind once an answer. A look at shapes only: it warns and
 * never changes a word, and it cannot see a child's name.
 */
export function privateFacts(live: Live): readonly PrivateFact[] {
  const found = new Map<string, PrivateFact>()
  for (const [question, words] of freeText(live)) {
    if (words === null) continue
    for (const kind of ['ssn', 'account', 'birth'] as const) {
      const seen = patterns[kind].some((pattern) => pattern.test(words))
      if (seen) found.set(`${question} ${kind}`, { kind, question })
    }
  }
  return [...found.values()]
}
