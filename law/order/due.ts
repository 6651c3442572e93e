import { type Act, actsIn, commands, JOINT } from './acts.ts'
import { type Deadline, deadlinesIn } from './deadlines.ts'
import { anotherSubject } from './grammar/cues.ts'
import { says } from './grammar/phrase.ts'
import type { ConferDue, Doubt, Due, Fact, OrderReading, Read } from './reading.ts'
import { readOrderDate } from './signing.ts'
import { type OrderText, ordering, read, readSentence, type Sentence } from './text.ts'

/** When the conference and when the joint paper is due. */

const VACATED =
  /\b(?:vacated?|adjourned|cancell?ed|stricken|taken off|previously set|no longer(?! than)|was due|were due|had been|originally)\b/i
const RULE_OR_PAST =
  /\bas required by\b|\bordinarily\b|\bgenerally\b|\bpursuant to the (?:local )?rules?, an?\b/i

/** The act that a deadline is for: the one before it in its clause, else the one after. */
function actOf(sentence: string, deadline: Deadline, acts: readonly Act[]): Act | null {
  const from = sentence.lastIndexOf(';', deadline.start) + 1
  const stop = sentence.indexOf(';', deadline.end)
  const to = stop === -1 ? sentence.length : stop
  const before = acts.filter((act) => act.start >= from && act.end <= deadline.start)
  const after = acts.filter((act) => act.start >= deadline.end && act.end <= to)
  const lead = sentence.slice(Math.max(0, deadline.start - 24), deadline.start)
  if (
    OPENS_BEFORE.test(lead) &&
    OPENS_AFTER.test(sentence.slice(deadline.end, deadline.end + 24))
  ) {
    const first = after[0]
    if (first) return opening(sentence, first, after)
  }
  const last = before.at(-1)
  if (!last) return after[0] ?? null
  return governing(sentence, deadline, before, last)
}

/** The deadline opens its clause: "Within 14 days, counsel shall", "and by May 3 file". */
const OPENS_BEFORE =
  /(?:^|\b(?:and|then|but|that|or|also|shall|must|to|ordered|event)[ ,:]{0,3}|[:;—]\s?|[.)] |\d[.)] |^(?:\S{1,10} ){0,2})(?:in any event |then |also |and |thereafter |further |instead )?$/i
const OPENS_AFTER =
  /^[,:)]{0,2} ?(?:and in no event|or |the |their |both |all |each |counsel|defen|plain|part|petition|respond|a |an |one |joint|shall|must|will|file|submit|meet|confer|lead|m[rs]{1,2}\.|[A-Z]|moving|any|they|he |she |it |that|speak|contact)/

/** "Within 14 days counsel shall arrange and hold a conference": the talk; "shall contact … to schedule": the contact. */
function opening(sentence: string, first: Act, after: readonly Act[]): Act {
  const next = after[1]
  if (first.kind !== 'contact' || next?.kind !== 'confer') return first
  const between = sentence.slice(first.end, next.start)
  return /\band (?:\w{1,12} ){0,2}$/i.test(between) && between.length < 60 ? next : first
}

const ABOUT =
  /\b(?:regarding|about|describing|including|after|following|requirement|of|certif\w{1,8}|showing|explaining|stating|whether|setting forth|outlining|from|since|that)\b[^.;]{0,60}$/i
const HELD_BY = /\b(?:take place|held|occur|conducted|completed?|happen|hold|finished|concluded)\b/i

function governing(sentence: string, deadline: Deadline, before: readonly Act[], last: Act): Act {
  if (last.kind === 'confer') {
    const paper = before.findLast((act) => act.kind === 'paper')
    const contact = before.find((act) => act.kind === 'contact')
    if (paper && ABOUT.test(sentence.slice(paper.end, last.start))) return paper
    const held = HELD_BY.test(sentence.slice(last.start, deadline.end))
    const told = sentence.slice(contact?.end ?? 0, last.start)
    if (contact && !held && !/\b(?:shall|must|and|will)\b/i.test(told)) return contact
  }
  if (last.kind === 'other' || last.kind === 'contact') {
    const paper = before.findLast((act) => act.kind === 'paper')
    if (
      paper &&
      /,? (?:or|together with|along with|with) (?:[\w']{1,20} ){0,6}$/i.test(
        sentence.slice(paper.end, last.start),
      )
    )
      return paper
  }
  return last
}

/** "I will expect it by May 3", "this must happen by May 3": what the sentence before spoke of. */
function meant(sentence: string, joint: boolean, talk: boolean): Act | null {
  const here = { start: 0, end: 0 }
  const wanted =
    /\b(?:I|the court|chambers|the undersigned)\b (?:will |shall |must )?(?:expects?|wants?|have|look for|receive) (?:it|that|the same)\b|\bit (?:is|shall be|must be|will be|is to be) (?:due|filed|submitted|in hand|received)\b/i
  if (joint && wanted.test(sentence)) return { kind: 'paper', ...here }
  const done =
    /\b(?:this|that|it|they|the parties|counsel)\b (?:shall|must|will|is to|are to|should) (?:be (?:done|completed|held)|happen|occur|take place|do so)\b/i
  return talk && done.test(sentence) ? { kind: 'confer', ...here } : null
}

interface Found {
  readonly sentence: Sentence
  readonly deadline: Deadline
  readonly act: Act
}

function dues(order: OrderText): Found[] {
  const found: Found[] = []
  const orderDate = readOrderDate(order).orderDate?.value ?? null
  let jointBefore = false
  let talkBefore = false
  for (const sentence of ordering(order)) {
    const speaks = says(sentence, commands) && !RULE_OR_PAST.test(sentence.words)
    const joint = JOINT.test(sentence.words)
    if (speaks && !VACATED.test(sentence.words)) {
      const deadlines = deadlinesIn(sentence.words, orderDate)
      const inside = (act: Act) => deadlines.some((d) => d.start <= act.start && act.end <= d.end)
      const acts = actsIn(sentence.words).filter(
        (act) => !inside(act) && (!act.pointed || joint || jointBefore),
      )
      const before = acts.length > 0 ? null : meant(sentence.words, jointBefore, talkBefore)
      for (const deadline of deadlines) {
        const act = before ?? actOf(sentence.words, deadline, acts)
        const elsewhere = act?.kind !== 'paper' && says(sentence, anotherSubject)
        // A day before the order's own was never a limit of this order.
        const gone = orderDate !== null && 'date' in deadline.due && deadline.due.date < orderDate
        if (act && !elsewhere && !gone) found.push({ sentence, deadline, act })
      }
    }
    jointBefore = joint
    talkBefore = speaks && actsIn(sentence.words).some((act) => act.kind === 'confer')
  }
  return found
}

/** What a period counts from, and in what: of two that count the same, the shorter is used. */
const counting = (due: Due): string | null => ('from' in due ? `${due.unit} ${due.from}` : null)

/**
 * The dates of the joint paper, each once. A bare count that repeats one whose start is stated is not
 * another; of two counts from the same event the shorter is used, and said to be in doubt.
 */
function paperDues(
  order: OrderText,
  papers: readonly Found[],
): { paperDue: readonly Read<Due>[]; doubts: readonly Doubt[] } {
  const shortest = new Map<string, number>()
  const started = new Set<string>()
  for (const { due } of papers.map(({ deadline }) => deadline)) {
    if (!('from' in due)) continue
    const by = counting(due)!
    shortest.set(by, Math.min(due.count, shortest.get(by) ?? due.count))
    if (due.from !== 'unstated') started.add(`${due.count} ${due.unit}`)
  }
  const listed = new Map<string, Read<Due>>()
  const doubts = new Map<string, Doubt>()
  for (const { sentence, deadline } of papers) {
    const { due, doubt } = deadline
    if ('from' in due) {
      if (due.from === 'unstated' && started.has(`${due.count} ${due.unit}`)) continue
      if (due.count > (shortest.get(counting(due)!) ?? due.count)) {
        doubts.set(sentence.words, { words: sentence.words, why: 'twoDays' })
        continue
      }
    }
    const key = JSON.stringify(due)
    if (listed.has(key)) continue
    listed.set(key, readSentence(order, sentence, due))
    if (doubt) doubts.set(JSON.stringify(doubt), doubt)
  }
  return { paperDue: [...listed.values()], doubts: [...doubts.values()] }
}

/** "whichever is later" beside the joint paper's dates. */
function readWhichever(order: OrderText): OrderReading['whichever'] {
  const pattern =
    /\bwhichever (?:date )?(?:is|occurs|comes|happens) (earlier|earliest|sooner|first|later|latest|last)\b|\b(?:by|on|no later than) the (earlier|later) of\b/i
  for (const sentence of ordering(order)) {
    const match = JOINT.test(sentence.words) ? pattern.exec(sentence.words) : null
    if (!match) continue
    const start = sentence.start + match.index
    const later = /^la/i.test(match[1] ?? match[2] ?? '')
    return read(order, start, start + match[0].length, later ? 'later' : 'earlier')
  }
  return null
}

/** Of several limits for the talk, the earliest day or the shortest period that is named; the first stated where they cannot be compared. */
function earliestOf(talks: readonly Found[]): Found | undefined {
  const certain = talks.filter(({ deadline }) => 'date' in deadline.due)
  const day = ({ deadline: { due } }: Found) => ('date' in due ? due.date : '')
  const earliest = certain.toSorted((a, b) => day(a).localeCompare(day(b)))[0]
  const [first] = talks
  if (earliest || !first) return earliest
  return talks.reduce((least, one) => (isShorter(one, least) ? one : least), first)
}

/** True when both count the same unit from the same event, and the first counts less. */
function isShorter(one: Found, other: Found): boolean {
  const [a, b] = [one.deadline.due, other.deadline.due]
  if (!('from' in a) || !('from' in b)) return false
  return a.unit === b.unit && a.from === b.from && a.count < b.count
}

/** True when both are a day, or a period from the same event, and not the same one. */
function differ(one: Found, other: Found): boolean {
  const [a, b] = [one.deadline.due, other.deadline.due]
  if ('date' in a && 'date' in b) return a.date !== b.date
  return isShorter(one, other) || isShorter(other, one)
}

/** Reads both kinds of dates; `doubts` says where words and digits disagreed or a date was damaged. */
export function readDues(order: OrderText): {
  readonly conferDue: Fact<ConferDue>
  readonly paperDue: readonly Read<Due>[]
  readonly whichever: OrderReading['whichever']
  readonly doubts: readonly Doubt[]
} {
  const all = dues(order)
  const whichever = readWhichever(order)
  const papers = all.filter(({ act }) => act.kind === 'paper')
  const { paperDue, doubts: paperDoubts } = paperDues(order, papers)
  const doubts: Doubt[] = [...paperDoubts]
  const talks = all.filter(({ act, deadline }) => {
    const about = act.kind === 'confer' || act.kind === 'contact'
    return about && !('from' in deadline.due && deadline.due.from === 'conference')
  })
  const chosen = earliestOf(talks.filter(({ act }) => act.kind === 'confer')) ?? talks[0]
  const others = talks.filter((one) => one.act.kind === 'confer' && chosen && differ(one, chosen))
  for (const { sentence } of others) doubts.push({ words: sentence.words, why: 'twoDays' })
  if (!chosen) return { conferDue: null, paperDue, whichever, doubts }
  const act = chosen.act.kind === 'confer' ? 'confer' : 'contact'
  if (chosen.deadline.doubt) doubts.push(chosen.deadline.doubt)
  const value: ConferDue = { ...chosen.deadline.due, act }
  return { conferDue: readSentence(order, chosen.sentence, value), paperDue, whichever, doubts }
}
