import { MOTION_NOUN, MOTION_VERB, OTHER_PAPER, OTHER_VERB } from './grammar/motions.ts'

/** What the words before a docket number call the paper: a motion, a letter, or another paper. */

const HEADS = new RegExp(
  `(?<other>\\b(?:${OTHER_PAPER}|${OTHER_VERB}))|(?<verb>\\b${MOTION_VERB})|(?<noun>\\b${MOTION_NOUN})`,
  'gi',
)
export interface Head {
  readonly paper: 'motion' | 'letter' | 'other'
  readonly verb: boolean
  readonly start: number
  readonly end: number
}

/** The title of the order itself names no other paper. */
const OWN_TITLE = /^(?:ORDERS?|NOTICES?|MEMORAND(?:UM|A)|MINUTES|REPORTS?|FINDINGS|STATEMENTS?)$/

/** A letter motion, or a letter application, is a motion. */
function isLetter(words: string, { 0: name, index }: RegExpMatchArray): boolean {
  if (!/^letter/i.test(name)) return false
  const end = index! + name.length
  return !/^[- ](?:motions?|applications?)\b/i.test(words.slice(end, end + 14))
}

/** The paper that the words before a number name: the first of a chain like "reply in support of his motion". */
export function headOf(words: string): Head | null {
  let head: Head | null = null
  for (const match of words.matchAll(HEADS)) {
    if (OWN_TITLE.test(match[0])) continue
    const groups = match.groups!
    const verb = groups.verb !== undefined || IS_VERB.test(match[0])
    const paper =
      groups.other !== undefined ? 'other' : isLetter(words, match) ? 'letter' : 'motion'
    const next: Head = { paper, verb, start: match.index, end: match.index + match[0].length }
    if (
      head === null ||
      (verb && !SERVES.test(words.slice(head.end, next.start))) ||
      startsAnew(words, head, next)
    )
      head = next
  }
  return head
}
const IS_VERB = new RegExp(`^${OTHER_VERB}`, 'i')
/** "a letter that asks", "a motion that seeks": the same paper. */
const SERVES = /^,? (?:that|which|who) $/

const OWNED =
  /^(?:an?|the|his|her|its|their|this|that|both|no|another|two|three|one|\S{1,30}(?:'s|s'))$/i
const LINKS =
  /^(?:to|on|of|for|in|with|by|regarding|re|about|under|at|from|against|and|but|or|while|after|when|before|as|that)$/i

/** The number of a point, in the sentence: "(1) plaintiff's motion and (2) defendants' motion". */
const POINT = /^\((?:\d{1,2}|[a-z]{1,3})\)$/

/** The word that joins a paper's name to what stands before it, and whether "a", "his" or an owner is between. */
function linkBefore(between: string): { link: string; owned: boolean } {
  const words = between
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !POINT.test(word))
  let owned = false
  for (let back = 0; back < 7; back += 1) {
    const word = words.at(-1 - back)
    if (word === undefined) return { link: '', owned }
    if (/[,;:]$/.test(word)) return { link: ',', owned }
    if (LINKS.test(word)) return { link: word.toLowerCase(), owned }
    if (owned) return { link: word.toLowerCase(), owned }
    if (OWNED.test(word)) owned = true
  }
  return { link: '', owned }
}

/** A new sentence, and not the end of "Inc." or "Mr.". */
const NEW_SENTENCE =
  /(?<!\b(?:Inc|Corp|Co|Ltd|Mr|Ms|Mrs|Dr|St|Jr|Sr))[.:] (?:\(|[A-Z][a-z]|[A-Z]{2})/

/** Two papers so far apart are not of one chain; and less than this is looked at again for each. */
const LONGEST_LINK = 250

function startsAnew(words: string, head: Head, next: Head): boolean {
  if (next.start - head.end > LONGEST_LINK) return true
  const between = words.slice(head.end, next.start)
  const { link, owned } = linkBefore(between)
  const name = words.slice(next.start, next.end)
  if (NEW_SENTENCE.test(between)) return true
  if (/^[A-Z ]{4,30}$/.test(words.slice(head.start, head.end)) && /[a-z]/.test(name)) return true
  if (/^(?:,|but|while|after|when)$/.test(link)) return true
  if (/^and$/.test(link)) return true
  if (/^(?:filed|submitted|lodged|brought|made)$/.test(link)) return true
  if (link === 'with') return head.verb && /motion|application/i.test(name)
  if (link === 'by') return /^order/i.test(name) || (owned && next.paper === 'motion')
  if (link === 'in') return owned && next.paper === 'motion' && /motion|application/i.test(name)
  if (link === 'that') return owned && next.paper !== 'other'
  return owned && next.paper !== 'other' && head.paper === 'other' && !head.verb && /ed$/.test(link)
}

/** "45 Plaintiff's Ex Parte Application": the name stands after the number, its owner around it. */
export function headAfter(before: string, after: string): Head | null {
  const head = headOf(after.slice(0, 90))
  if (head === null) return null
  return {
    ...head,
    start: before.length + head.start,
    end: before.length + head.end,
  }
}
