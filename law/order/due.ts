import { type Act, actsIn, COMMANDS, JOINT } from './acts.ts'
import { type Deadline, deadlinesIn } from './deadlines.ts'
import type { ConferDue, Doubt, Due, Fact, OrderReading, Read } from './reading.ts'
import { type OrderText, ordering, read, readSentence, type Sentence } from './text.ts'

/** When the conference and when the joint paper is due. */

const VACATED = /\b(?:vacated?|previously set|no longer|was due|were due|had been|originally)\b/i
const RULE_OR_PAST =
  /\bas required by\b|\bordinarily\b|\bgenerally\b|\bpursuant to the (?:local )?rules?, an?\b/i

/** The act that a deadline is for: the one before it in its clause, else the one after. */
function actOf(sentence: string, deadline: Deadline, acts: readonly Act[]): Act | null {
  const before = acts.filter((act) => act.end <= deadline.start)
  const after = acts.filter((act) => act.start >= deadline.end)
  const lead = sentence.slice(Math.max(0, deadline.start - 14), deadline.start)
  const opens =
    /(?:^|\b(?:and|then|but|that)[ ,:]+|[:;] )$/i.test(lead) &&
    /^,? ?(?:the |both |all |counsel|defen|plain|part|a |joint|shall|must|file|submit)/i.test(
      sentence.slice(deadline.end, deadline.end + 12),
    )
  if (opens && after[0]) return after[0]
  const last = before.at(-1)
  if (!last) return after[0] ?? null
  return governing(sentence, before, last)
}

function governing(sentence: string, before: readonly Act[], last: Act): Act {
  if (last.kind === 'confer') {
    const contact = before.find((act) => act.kind === 'contact')
    const paper = before.findLast((act) => act.kind === 'paper')
    const held = /\b(?:take place|held|occur|conducted|completed|happen)\b/i.test(
      sentence.slice(last.end),
    )
    const told = sentence.slice(contact?.end ?? 0, last.start)
    if (
      paper &&
      /\b(?:regarding|about|describing|including|after|following|requirement|of)\b[^.;]{0,60}$/i.test(
        sentence.slice(paper.end, last.start),
      )
    )
      return paper
    if (contact && !held && !/\b(?:shall|must|and)\b/i.test(told)) return contact
  }
  if (last.kind === 'other' || last.kind === 'contact') {
    const paper = before.findLast((act) => act.kind === 'paper')
    if (paper && /,? or (?:[\w']+ ){0,6}$/i.test(sentence.slice(paper.end, last.start)))
      return paper
  }
  return last
}

interface Found {
  readonly sentence: Sentence
  readonly deadline: Deadline
  readonly act: Act
}

function dues(order: OrderText): Found[] {
  const found: Found[] = []
  let jointBefore = false
  for (const sentence of ordering(order)) {
    const speaks = COMMANDS.test(sentence.words) && !RULE_OR_PAST.test(sentence.words)
    const joint = JOINT.test(sentence.words)
    if (speaks && !VACATED.test(sentence.words)) {
      const deadlines = deadlinesIn(sentence.words)
      const inside = (act: Act) => deadlines.some((d) => d.start <= act.start && act.end <= d.end)
      const acts = actsIn(sentence.words).filter(
        (act) => !inside(act) && (act.kind !== 'paper' || joint || jointBefore),
      )
      for (const deadline of deadlines) {
        const act = actOf(sentence.words, deadline, acts)
        if (act) found.push({ sentence, deadline, act })
      }
    }
    jointBefore = joint
  }
  return found
}

/** A bare count repeats one whose start is stated elsewhere. */
function isRepeated(due: Due, all: readonly Due[]): boolean {
  if (!('from' in due) || due.from !== 'unstated') return false
  return all.some(
    (other) =>
      'from' in other &&
      other.from !== 'unstated' &&
      other.count === due.count &&
      other.unit === due.unit,
  )
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

/** Of several limits for the talk, the earliest day that is named; the first stated where none is. */
function earliestOf(talks: readonly Found[]): Found | undefined {
  const certain = talks.filter(({ deadline }) => 'date' in deadline.due)
  const day = ({ deadline: { due } }: Found) => ('date' in due ? due.date : '')
  return certain.toSorted((a, b) => day(a).localeCompare(day(b)))[0] ?? talks[0]
}

/** True when both name a day, and not the same one. */
function differ(one: Found, other: Found | undefined): boolean {
  const [a, b] = [one.deadline.due, other?.deadline.due]
  return b !== undefined && 'date' in a && 'date' in b && a.date !== b.date
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
  const doubts: Doubt[] = []
  const papers = all.filter(({ act }) => act.kind === 'paper')
  const stated = papers.map(({ deadline }) => deadline.due)
  const paperDue: Read<Due>[] = []
  for (const { sentence, deadline } of papers) {
    const key = JSON.stringify(deadline.due)
    if (isRepeated(deadline.due, stated)) continue
    if (paperDue.some((listed) => JSON.stringify(listed.value) === key)) continue
    paperDue.push(readSentence(order, sentence, deadline.due))
    if (deadline.doubt) doubts.push(deadline.doubt)
  }
  const talks = all.filter(({ act, deadline }) => {
    const about = act.kind === 'confer' || act.kind === 'contact'
    return about && !('from' in deadline.due && deadline.due.from === 'conference')
  })
  const chosen = earliestOf(talks.filter(({ act }) => act.kind === 'confer')) ?? talks[0]
  const others = talks.filter((one) => one.act.kind === 'confer' && differ(one, chosen))
  for (const { sentence } of others) doubts.push({ words: sentence.words, why: 'twoDays' })
  if (!chosen) return { conferDue: null, paperDue, whichever, doubts }
  const act = chosen.act.kind === 'confer' ? 'confer' : 'contact'
  if (chosen.deadline.doubt) doubts.push(chosen.deadline.doubt)
  const value: ConferDue = { ...chosen.deadline.due, act }
  return { conferDue: readSentence(order, chosen.sentence, value), paperDue, whichever, doubts }
}
