import { JOINT, paperKindOf } from './acts.ts'
import { COUNT, countOf } from './counts.ts'
import type { Doubt, Fact, OrderReading, PaperKind, Side } from './reading.ts'
import { type OrderText, ordering, read, readSentence, type Sentence } from './text.ts'

/** The joint paper: what it is, who files and signs it, how long it may be. */

const ALLOWS = /\bmay\b[^.;]{0,80}\b(?:file|submit|lodge)\b/i
const FILES =
  /\b(?:shall|must|will|(?:is|are) (?:hereby )?(?:ordered|directed|required|to)|may|due)\b[^.;]{0,120}|\b(?:file|submit|lodge|filed|due)\b/i
const LOCAL_RULE_251 = /\b(?:local rule|l\.r\.|civil local rule) 251\b/i

/** Sentences of this order that tell or allow somebody to file the joint paper. */
function filings(order: OrderText): Sentence[] {
  return ordering(order).filter(
    (s) =>
      JOINT.test(s.words) &&
      FILES.test(s.words) &&
      /\b(?:file|files|filed|submit|submitted|lodge|lodged|due)\b/i.test(s.words) &&
      !/\b(?:has|have) been filed\b/i.test(s.words),
  )
}

function readPaper(order: OrderText, sentences: readonly Sentence[]): Fact<PaperKind> {
  const first = sentences[0]
  if (!first) return null
  const rule251 = sentences.find(
    (s) => LOCAL_RULE_251.test(s.words) || /\bre:? discovery disagreement/i.test(s.words),
  )
  if (rule251 && JOINT.exec(rule251.words)?.[1]?.toLowerCase() === 'statement') {
    return readSentence(order, rule251, 'joint-statement-251')
  }
  const match = JOINT.exec(first.words)
  if (!match) return null
  const start = first.start + match.index
  return read(order, start, start + match[0].length, paperKindOf(match[1] ?? ''))
}

function readFiler(order: OrderText, sentences: readonly Sentence[]): Fact<Side | 'both'> {
  const pattern =
    /\b(defense counsel|(?:counsel|attorneys?) for (?:the )?(?:defendants?|plaintiffs?)|(?:defendants?|plaintiffs?)(?:'s?)?(?: counsel)?|(?:the )?parties|counsel|they)\b(?: (?:jointly|also|then))? (?:shall|must|may|will|(?:is|are) (?:hereby )?(?:ordered|directed|required)(?: to)?|(?:is|are) to)\b[^.;]{0,140}?\b(?:file|submit|lodge)\b/i
  for (const sentence of sentences) {
    const match = pattern.exec(sentence.words)
    const who = match?.[1]
    if (!match || !who) continue
    const start = sentence.start + match.index
    const value = /plaintiff/i.test(who) ? 'plaintiff' : /defen/i.test(who) ? 'defendant' : 'both'
    return read(order, start, start + match[0].length, value)
  }
  return null
}

const ALL_SIGN =
  /\ball parties\b[^.;]{0,120}\bsign\b|\bsigned by (?:all|both|each|every)\b[^.;,]{0,40}|\b(?:each|every) party (?:shall|must) sign\b|\bboth parties (?:shall|must) sign\b/i
const INK =
  /\b(?:original|handwritten|wet|ink)\b[^.;]{0,40}\bsignatures? (?:is|are) required\b|\belectronic signatures? (?:is|are|will) not\b[^.;]{0,40}/i
const ELECTRONIC =
  /\belectronic signatures? (?:is|are|will be|may be) (?:acceptable|accepted|permitted|allowed|sufficient|used)\b|\bmay be signed electronically\b|\bwet signature is not required\b/i
const BARRED =
  /\bno (?:additional|further|other|new) (?:filings?|briefing|briefs|motions|papers)\b[^.;]{0,60}\b(?:may|shall|will|is|are)\b[^.;]{0,200}|\b(?:parties|plaintiff|defendants?) (?:shall|may) not file (?:any )?(?:additional|further|other)\b[^.;]{0,200}/i
const LENGTH = new RegExp(
  `\\b(?:(?:shall|may|must|should) (?:not exceed|be (?:limited to|no (?:more|longer) than))|not to exceed|no (?:more|longer) than|limited to|up to) ${COUNT} pages\\b`,
  'i',
)

function matched<T>(order: OrderText, pattern: RegExp, value: T): Fact<T> {
  for (const sentence of order.sentences) {
    const match = sentence.quoted ? null : pattern.exec(sentence.words)
    if (match) {
      const start = sentence.start + match.index
      return read(order, start, start + match[0].length, value)
    }
  }
  return null
}

function readPageLimit(order: OrderText): { pageLimit: Fact<number>; doubts: Doubt[] } {
  for (const sentence of ordering(order)) {
    const match = LENGTH.exec(sentence.words)
    if (!match || !/\bjoint\b/i.test(sentence.words.slice(0, match.index))) continue
    if (/\bseparate\b/i.test(sentence.words.slice(0, match.index))) continue
    const counted = countOf(match[1], match[2])
    if (!counted) continue
    const start = sentence.start + match.index
    const doubts: Doubt[] = counted.conflict
      ? [{ words: `${counted.conflict} pages`, why: 'conflict' }]
      : []
    return { pageLimit: read(order, start, start + match[0].length, counted.count), doubts }
  }
  return { pageLimit: null, doubts: [] }
}

type PaperFacts = Pick<
  OrderReading,
  'paper' | 'mayOrMust' | 'pageLimit' | 'filer' | 'signers' | 'electronicSignature' | 'otherFilings'
>

export function readPaperFacts(
  order: OrderText,
): PaperFacts & { readonly doubts: readonly Doubt[] } {
  const sentences = filings(order)
  const must = sentences.find((s) => !ALLOWS.test(s.words))
  const first = must ?? sentences[0]
  return {
    paper: readPaper(order, sentences),
    mayOrMust: first ? readSentence(order, first, must ? 'must' : 'may') : null,
    ...readPageLimit(order),
    filer: readFiler(order, sentences),
    signers: matched(order, ALL_SIGN, 'all' as const),
    electronicSignature: matched(order, INK, false) ?? matched(order, ELECTRONIC, true),
    otherFilings: matched(order, BARRED, 'barred' as const),
  }
}
