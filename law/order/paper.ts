import { paperKindOf } from './acts.ts'
import { readBar } from './bar.ts'
import { readFiler } from './filer.ts'
import { type Filing, filingsOf, isLive } from './filings.ts'
import { readPageLimit } from './page-limit.ts'
import type { Doubt, Fact, OrderReading, PaperKind, Side } from './reading.ts'
import { readElectronicSignature, readSigners } from './signatures.ts'
import { type OrderText, read, readSentence } from './text.ts'

/** The joint paper: what it is, who files and signs it, how long it may be. */

const LOCAL_RULE_251 =
  /\b(?:local rule|l\. ?r\.|civil local rule|e\.d\. cal\. (?:local rule|l\. ?r\.)) ?251\b|\bre:? (?:the )?discovery disagreement/i
/** A name that fits any paper: "the joint submission". */
const LOOSE = /\b(?:submission|filing|document|paper)s?$/i
const STATUS = /\bstatus\b/i

/** The filing that names the paper best: asked for, by a name of its own, not a mere status report. */
function mainFiling(filings: readonly Filing[]): Filing | null {
  const asked = filings.filter(({ force }) => force !== 'named')
  const pool = asked.length > 0 ? asked : filings
  return (
    pool.find(({ words }) => !LOOSE.test(words) && !STATUS.test(words)) ??
    pool.find(({ words }) => !LOOSE.test(words)) ??
    pool[0] ??
    null
  )
}

function readPaper(
  order: OrderText,
  filings: readonly Filing[],
  main: Filing | null,
): Fact<PaperKind> {
  if (!main) return null
  const kind = paperKindOf(main.words)
  if (kind === 'joint-statement') {
    const named = filings.find(
      ({ sentence, words }) =>
        isLive(sentence) &&
        paperKindOf(words) === kind &&
        LOCAL_RULE_251.test(sentence.lead + sentence.words),
    )
    if (named) return readSentence(order, named.sentence, 'joint-statement-251')
  }
  const start = main.sentence.start + Math.max(0, main.paper.start)
  return read(order, start, main.sentence.start + main.paper.end, kind)
}

/**
 * Whether the paper must be filed. A permission outranks the commands that then say how and by when;
 * a paper that is both freely allowed and freely commanded is neither.
 */
function readMayOrMust(
  order: OrderText,
  filings: readonly Filing[],
  main: Filing | null,
): Fact<'may' | 'must'> {
  if (!main) return null
  const kind = paperKindOf(main.words)
  const same = filings.filter(({ words }) => paperKindOf(words) === kind || LOOSE.test(words))
  const may = same.find(({ force }) => force === 'may')
  const musts = same.filter(({ force }) => force === 'must')
  const firm = musts.find(({ fresh, told }) => fresh || told !== null)
  const must = firm ?? musts[0]
  if (!may) return must ? readSentence(order, must.sentence, 'must') : null
  if (!must || !musts.some(({ fresh }) => fresh)) return readSentence(order, may.sentence, 'may')
  return may.fresh ? null : readSentence(order, must.sentence, 'must')
}

type PaperFacts = Pick<
  OrderReading,
  'paper' | 'mayOrMust' | 'pageLimit' | 'filer' | 'signers' | 'electronicSignature' | 'otherFilings'
>

/** `movant` is whom "the moving party" means; null where the order does not say. */
export function readPaperFacts(
  order: OrderText,
  movant: Side | null = null,
): PaperFacts & { readonly doubts: readonly Doubt[] } {
  const filings = filingsOf(order)
  const main = mainFiling(filings)
  return {
    paper: readPaper(order, filings, main),
    mayOrMust: readMayOrMust(order, filings, main),
    ...readPageLimit(order),
    filer: readFiler(order, movant),
    signers: readSigners(order),
    electronicSignature: readElectronicSignature(order),
    otherFilings: readBar(order),
  }
}
