import { filingsOf, nearPaper, slice } from './filings.ts'
import { mustSay, NEXT_MUST, NEXT_SAYING, saying, thatSays } from './grammar/contents.ts'
import { places, type Span } from './grammar/phrase.ts'
import { jointPapersIn } from './joint-paper.ts'
import { itemOf, listFrom } from './lists.ts'
import type { Read } from './reading.ts'
import type { OrderText, Sentence } from './text.ts'

/** What the joint paper must contain, item by item, in the order's words and order. */

type Items = readonly Read<string>[]

/** "It must state", "The report shall list", in a sentence after the joint paper's name. */
const SUBJECT =
  /^(?:\(?\w{1,3}[.)] )?(?:it|(?:the|this|that|such|said|their) (?:joint )?(?:\w{1,12} )?(?:letter(?: brief)?|statement|report|notice|advisory|submission|stipulation|filing|list|motion|document|paper|brief|memorandum|parties['’] \w{4,12}))\b[^.;:]{0,60}$/i
/** Nothing but a label stands before the verb, in a list that the paper opens. */
const LABEL_ONLY = /^(?:\(?\w{1,3}[.)] )?$/
const isSubject = (words: string): boolean => SUBJECT.test(words) || LABEL_ONLY.test(words)

/** What stands between the paper and the verb when the paper is the one that says. */
const OTHER_SUBJECT =
  /\b(?:court|parties|plaintiffs?|defendants?|counsel|sides?|they|hearing|motion|clerk|party|undersigned)\b(?!['’])[^,;:]{0,60}$|\b(?:court|parties|plaintiffs?|defendants?|counsel|they) (?:shall|must|may|will|is|are)\b|\bis (?:filed|submitted|received)\b/i
/** How the paper looks, or what it must not hold: no item of its contents. */
const NOT_CONTENTS =
  /^(?:shall|must|should|will|is to|are to) (?:\w{1,12} )?(?:not\b|have (?:no|until)|provide (?:a copy|the other|plaintiff|defendant|counsel)|include no|contain no|present (?:it|the))|^(?:including|providing|presenting|showing) (?:any|the exhibits|exhibits|a copy|attachments)/i

interface Ask {
  readonly verb: Span
  /** "outlining …", not "shall outline". */
  readonly plain: boolean
}

/** The verbs by which the joint paper is told what to say, first to last. */
function asks(sentence: Sentence, follows: boolean): readonly Ask[] {
  const papers = jointPapersIn(sentence)
  const verbs: readonly Ask[] = [
    ...places(sentence, mustSay).map((verb) => ({ verb, plain: false })),
    ...places(sentence, thatSays).map((verb) => ({ verb, plain: false })),
    ...places(sentence, saying).map((verb) => ({ verb, plain: true })),
  ]
  const isAsk = ({ verb, plain }: Ask): boolean => {
    if (verb.start < 0 || NOT_CONTENTS.test(slice(sentence, verb.start, verb.end + 24)))
      return false
    const before = slice(sentence, 0, verb.start)
    if (follows && !plain && isSubject(before.slice(before.lastIndexOf(';') + 1).trimStart()))
      return true
    const paper = papers.findLast((span) => span.end <= verb.start)
    if (!paper) return false
    const between = slice(sentence, paper.end, verb.start)
    return between.length < 240 && !between.includes(';') && !OTHER_SUBJECT.test(between)
  }
  return verbs.filter(isAsk).toSorted((a, b) => a.verb.start - b.verb.start)
}

const ADVERBS =
  /^(?:(?:also|then|further|briefly|clearly|separately|concisely|succinctly|simply|only|each|specifically) ){0,2}/i

/** Where what is said stops: at the sentence's end, or where a deadline or another duty follows. */
const STOP =
  /(?<!\b[A-Z]|\b(?:Nos?|al|Doc|Dkt|[ap]\.m))[.;](?:$|["')\]]| )|, (?:by|no later than|not later than|on or before) |,? and (?:shall|must) (?:be|not|attach|file|submit)\b/i
/** "that lists" keeps its verb; "shall include" says only that a list comes. */
const COMMAND =
  /^(?:(?:which|that) )?(?:(?:shall|must|should|will|is to|are to) )?(?:(?:also|then|further|briefly|clearly|each|only) ){0,2}(?:(?:includes?|contains?|set(?:s)? (?:forth|out)|consists? of) )?/i

/** Items said in the sentence itself, cut where the next verb of saying begins. */
function said(order: OrderText, sentence: Sentence, { verb, plain }: Ask): Items {
  const from = sentence.start + verb.start
  const rest = order.flat.slice(from, sentence.end)
  const words = rest.slice(0, STOP.exec(rest)?.index ?? rest.length)
  if (words.length > LONGEST_SAID) return []
  const opening = (at: number) => (plain ? ADVERBS : COMMAND).exec(words.slice(at))?.[0].length ?? 0
  const joins = [...words.matchAll(plain ? NEXT_SAYING : NEXT_MUST)]
  const starts = [0, ...joins.map((m) => m.index + m[0].length)].map((at) => at + opening(at))
  const ends = [...joins.map((m) => m.index), words.length]
  return starts
    .flatMap((at, i) => itemOf(order, from + at, from + ends[i]!) ?? [])
    .filter(({ value }) => value.includes(' '))
}

/** Longer than this, a sentence tells more than what the paper says. */
const LONGEST_SAID = 600
/** How many sentences after the joint paper's name "it" still is that paper. */
const REACH = 4

/** A list in the order outweighs what its sentences say beside it. */
export function readContents(order: OrderText): Items {
  const plain: Read<string>[] = []
  const told = new Set(filingsOf(order).map((filing) => filing.sentence))
  for (const { sentence, follows } of nearPaper(order, REACH)) {
    if (sentence.past && !told.has(sentence)) continue
    let end = -1
    for (const ask of asks(sentence, follows)) {
      if (ask.verb.start < end) continue
      const list = listFrom(order, sentence, sentence.start + ask.verb.end)
      if (list.length > 1) return list
      const items = list.length === 1 ? list : said(order, sentence, ask)
      plain.push(...items)
      end = ask.verb.start + items.reduce((sum, { quote }) => sum + quote.length, 0)
    }
  }
  return plain
}
