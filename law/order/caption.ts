import { docketTitleWords, GONE, namesOnly } from './caption-marks.ts'
import { FIRST_PART, REPORTED, SECOND_PART, VERSUS } from './grammar/names.ts'
import { bodyParties, headingParties } from './named-parties.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

export { readCaseNumber } from './case-number.ts'

/** The parties as the caption prints them. */

/** A caption stands at the head of an order. */
const HEAD = 5000
const LONGEST = 260

/** A name as it was found: in one piece, or in pieces with other words between. */
interface Name {
  readonly value: string
  readonly start: number
  readonly end: number
}
export interface Sides<T> {
  readonly plaintiff: T
  readonly defendant: T
}

const BREAK = new RegExp(`[\\n${GONE}]{1,400}`, 'g')

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What is left between breaks, each with its place. */
function piecesOf(left: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const add = (end: number) => {
    const raw = left.slice(at, end)
    const text = raw.trim().replace(/^[,;)\]§|:-]{1,3} ?/, '')
    if (/[A-Za-zÀ-ɏ]{2}|[A-Z]\./.test(text)) {
      const start = left.indexOf(text, at)
      pieces.push({ text, start, end: start + text.length })
    }
  }
  for (const match of left.slice(from, to).matchAll(BREAK)) {
    add(from + match.index)
    at = from + match.index + match[0].length
  }
  add(to)
  return pieces
}

function nameOf(pieces: readonly Piece[]): Name | null {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const value = pieces
    .map(({ text }) => text)
    .join(' ')
    .replace(/(?<=[,.]) \d{1,2}$/, '')
    .replace(/[ ,;:]{1,4}$/, '')
  return value.length > LONGEST || REPORTED.test(value)
    ? null
    : { value, start: first.start, end: last.end }
}

const GOES_ON = /(?:,|;| and| AND|&| of| OF| the| THE)$/

/** A name's last lines: it goes up while a line above ends in a comma, or nothing but the heading is above. */
function lastName(pieces: readonly Piece[], afterHeading: boolean): Name | null {
  if (afterHeading && pieces.length <= 6) return nameOf(pieces)
  let from = Math.max(0, pieces.length - 1)
  while (from > 0 && GOES_ON.test(pieces[from - 1]!.text)) from -= 1
  return nameOf(pieces.slice(from))
}

const FIRST_LABEL = new RegExp(`(?<![\\w'-])${FIRST_PART}$`)
const SECOND_LABEL = new RegExp(`(?<![\\w'-])${SECOND_PART}(?=[,.;: \\n${GONE}]|$)`)
/** What may stand between the part and the "v.". */
const BETWEEN = new Set([...',.;: \n', GONE])

function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && BETWEEN.has(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}

const A_VERSUS = new RegExp(
  `(?<=^|[\\s,.)${GONE}])${VERSUS}(?=[\\s${GONE}]|(?<=-|gainst)[A-Z])`,
  'g',
)
const COURT_LINE = /district court|district of|\bdivision\b/gi

/** A sentence, not a caption, stands between "v." and the part: sooner where no part stands above. */
const SENTENCE = /(?:\b[a-z]{2,15},? ){8}|\b(?:[Ss]igned|[Ff]iled|[Ee]ntered) (?:by|on)\b/
const PROSE = /[a-z]{2} [a-z]{2,20} [a-z]{2}|[!?:](?:\s|$)/
/** "In Marl v. Penn. Defendants shall": a sentence goes on after a caption's last word. */
const GOES_ON_SMALL = /^ [a-z]/
const PRESENT = /\b(?:for|by|to|and)[ \n]{1,3}$/i

interface Parted {
  /** Where the name above ends, or null when no part stands before the "v.". */
  readonly end: number | null
  readonly after: number
  /** Where the name below ends, or null when no part follows it. */
  readonly until: number | null
  readonly at: number
}

/** Each "v." with the part before it and the part after it. */
function partings(left: string): readonly Parted[] {
  return [...left.matchAll(A_VERSUS)].map((versus) => {
    const above = left.slice(Math.max(0, versus.index - 700), versus.index)
    const first = FIRST_LABEL.exec(withoutEnd(above))
    const after = versus.index + versus[0].length
    const below = left.slice(after, after + 900)
    const second = SECOND_LABEL.exec(below)
    const between = second ? below.slice(0, second.index) : ''
    const goesOn = second ? GOES_ON_SMALL.test(below.slice(second.index + second[0].length)) : false
    const prose = first
      ? SENTENCE.test(between)
      : goesOn || PROSE.test(between) || SENTENCE.test(between)
    const parted = second && !prose && !PRESENT.test(between) && !REPORTED.test(between)
    return {
      end: first ? versus.index - above.length + first.index : null,
      after,
      until: parted ? after + second.index : null,
      at: versus.index,
    }
  })
}

/** "NAME, Plaintiff, v. NAME, Defendants.", whatever stands between the lines. */
function labelled(order: OrderText, left: string): Sides<Name | null> {
  const all = partings(left)
  const found =
    all.find(({ end, until }) => end !== null && until !== null) ??
    all.find(({ end }) => end !== null) ??
    all.findLast(({ until }) => until !== null)
  if (!found) return { plaintiff: null, defendant: null }
  const { after, until } = found
  const end = found.end ?? found.at
  const window = Math.max(0, end - 700)
  let from = window
  let afterHeading = false
  for (const court of order.text.slice(window, end).matchAll(COURT_LINE)) {
    const at = window + court.index + court[0].length
    if (left[at - 1] !== GONE) continue
    from = at
    afterHeading = true
  }
  const above = lastName(piecesOf(left, from, end), afterHeading)
  return {
    plaintiff: found.end !== null || afterHeading ? above : null,
    defendant: until === null ? null : nameOf(piecesOf(left, after, until)),
  }
}

const ALONE = new RegExp(`(?<=\\n)[ ${GONE}]{0,40}${VERSUS}[ ${GONE}]{0,40}(?=\\n)`)
const GONE_AT_END = new RegExp(`[ ${GONE}]{1,200}$`)
const A_NAME = /^[A-ZÀ-Þ"(]/

/** Names above and below a "v." that stands alone, where the caption names no parts. */
function unlabelled(left: string): Sides<Name | null> {
  const versus = ALONE.exec(left)
  if (!versus || REPORTED.test(left.slice(versus.index, versus.index + 160)))
    return { plaintiff: null, defendant: null }
  const lines = (text: string, from: number): Piece[] => {
    const found: Piece[] = []
    let at = from
    for (const line of text.split('\n')) {
      found.push({ text: line, start: at, end: at + line.length })
      at += line.length + 1
    }
    return found
  }
  const isName = (text: string) =>
    !text.includes(GONE) && text.length < 140 && A_NAME.test(text) && !PROSE.test(text)
  const above = lines(left.slice(0, versus.index - 1), 0).reverse()
  const start = versus.index + versus[0].length + 1
  const below = lines(left.slice(start, start + 700), start)
  const run = (all: readonly Piece[]) => {
    const first = all.findIndex(({ text }) => text.replaceAll(GONE, '').trim() !== '')
    const taken: Piece[] = []
    for (const line of first === -1 ? [] : all.slice(first, first + 4)) {
      // What a line has beside the name at its right is gone.
      const text = line.text.replace(GONE_AT_END, '').trim()
      if (!isName(text)) break
      taken.push({ ...line, text })
    }
    return taken
  }
  return { plaintiff: nameOf(run(above).reverse()), defendant: nameOf(run(below)) }
}

const LATE = new RegExp(`(?<![\\w'-])${FIRST_PART}(?=[,. ]{0,3}[\\n ]?${GONE})`, 'g')
const CAPITALS = /^[^a-z]{2,60}$/

/**
 * A copy may have the caption in pieces: "NAME, Plaintiff, No. …" behind the page's text. There the
 * name is in capitals, and the case's number or the title follows its part.
 */
function late(left: string): Name | null {
  for (const part of left.matchAll(LATE)) {
    const words = left.slice(Math.max(0, part.index - LONGEST), part.index).split(/[ \n]/)
    if (words.at(-1) !== '') continue
    const small = words.findLastIndex((word) => word !== '' && !CAPITALS.test(word) && word !== '&')
    const name = words.slice(small + 1).join(' ')
    const opens = small === -1 || /[.:;]$/.test(words[small]!)
    const from = part.index - name.length
    if (opens && /^["A-ZÀ-Þ]/.test(name)) return nameOf(piecesOf(left, from, part.index))
  }
  return null
}

/** The words that a name was read from: the name itself where it stands in one piece. */
function quoted(order: OrderText, name: Name | null): Fact<string> {
  if (!name) return null
  const at = order.flat.indexOf(name.value, name.start)
  if (at !== -1 && at <= name.end) return read(order, at, at + name.value.length, name.value)
  return read(order, name.start, name.end, name.value)
}

/** The two sides: from the caption, else from a line "A v. B", else from the first words of the body. */
export function readParties(order: OrderText): Sides<Fact<string>> {
  const head = order.text.slice(0, HEAD)
  const left = namesOnly(head, docketTitleWords(head))
  const caption = labelled(order, left)
  const whole = caption.plaintiff || caption.defendant ? caption : unlabelled(left)
  const plaintiff = whole.plaintiff ?? (whole.defendant && late(left))
  const heading = headingParties(order)
  const body = bodyParties(order)
  return {
    plaintiff: quoted(order, plaintiff) ?? heading.plaintiff ?? body.plaintiff,
    defendant: quoted(order, whole.defendant) ?? heading.defendant ?? body.defendant,
  }
}
