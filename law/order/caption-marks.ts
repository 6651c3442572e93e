import { caseNumbersIn } from './case-number.ts'
import { DISTRICT, mended } from './districts.ts'
import {
  JOINERS,
  JUDGES_NAME,
  NAME_OPENS,
  OFFICE_BEFORE,
  TITLE_OPENS,
  TITLE_WORDS,
  VERSUS,
} from './grammar/names.ts'

/**
 * What stands in a caption and is no party's name: the court's heading, the case number, references
 * to the docket, the judges' names, the paper's title. Each is overwritten in place, so that what is
 * left keeps its offsets.
 */

/** Stands for a character that is no part of a name. */
export const GONE = '\ue000'

const PLACE = `[A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,2}`
const WITHOUT = [
  // "UNITED STATES DISTRICT COURT FOR THE WESTERN DISTRICT OF TEXAS, SAN ANTONIO DIVISION AT …"
  `(?:(?:in|for) the )?(?:united states |u\\.s\\. )?district court[,.-]{0,2}(?:[ \\n]{1,3}(?:in and )?for(?: the)?)?(?:[ \\n-]{1,3}${DISTRICT}(?:[ \\n,-]{1,4}(?:${PLACE} )?division\\b(?: at ${PLACE}(?=\\n))?)?)?`,
  `(?:for the )?(?:northern|southern|eastern|western|central|middle) district of (?:[a-z]{4,14}(?: (?:york|carolina|dakota|hampshire|jersey|mexico|virginia|columbia))?)(?:[ \\n,-]{1,4}(?:${PLACE} )?division\\b)?`,
  `(?<=^|\\n)[^\\n]{0,40}\\bdivision(?: at [a-z ]{3,30})?(?=\\n)`,
  `(?<=${GONE}[ \\n]{0,2})at [a-z]{3,14}(?: [a-z]{3,14})?(?=\\n)`,
  `(?<=${GONE}[ \\n]{0,2})at [a-z]{3,14}\\b`,
  `[([](?:re:? )?(?:ecf|dkt|docket|docs?|de|d\\.e|filing|document|related|referring|proposed|redacted|#)\\b[^)\\]\\n]{0,70}[)\\]]`,
  // "S.D. New York Nov 10, 2021 (S.D.N.Y. Nov. 10, 2021) Opinion 11-10-2021", above a site's copy
  `(?:\\b(?:[cemnsw]\\. ?)?d\\. [a-z]{2,14}(?: [a-z]{2,14})?[ \\n])?\\b[a-z]{3} \\d{1,2}, \\d{4}(?=[ \\n${GONE}]{1,60}\\((?:[cemnsw]\\. ?)?d\\.)`,
  `\\((?:[cemnsw]\\. ?)?d\\. ?[a-z][^()\\n]{1,40} \\d{4}\\)(?:[ \\n${GONE}]{1,3}opinion\\b)?`,
  `(?<=${GONE}[ \\n]{1,2})\\d\\d-\\d\\d-\\d{4}\\b`,
  `\\bre: (?:dkt|docket|ecf|doc)s?\\.?(?: (?:nos?|entry)\\.?)? ?\\d{1,4}(?:(?:,| and|,? &) ?\\d{1,4}){0,6}`,
  `\\b(?:dkt|docket|ecf|doc)\\.? nos?\\.? \\d{1,4}(?:(?:,| and|,? &) ?\\d{1,4}){0,6}`,
  `(?<=^|\\n)(?:opinion|wo|filing ?\\d{0,4}|\\d{1,4}|not for publication|for publication|related document[^\\n]{0,30}|[^\\n]{0,40}testing - [^\\n]{0,120}|case name:?|title:?)(?=\\n)`,
  `(?<=^|\\n)\\d{1,2}-\\d{1,2}-\\d{4}(?=[ \\n])`,
  `(?<=^|\\n)[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}\\.?(?=\\n)`,
  `\\b(?:civil|criminal|class|collective) action(?: file)?(?: nos?\\.?)?(?=[ \\n${GONE}:]|$)`,
  `\\b(?:lead |member )?case:? ?nos?\\.?:?(?=[ \\n${GONE}]|$)`,
  `\\bcivil (?:case )?nos?\\.?:?(?=[ \\n${GONE}]|$)`,
  `(?<=[ \\n])nos?\\.:?(?=[ \\n]?${GONE})`,
  `\\b(?:jury|bench) trial demanded\\b|\\bhearing (?:date|requested)\\b|\\bsection:? "?[a-z]"?(?: \\(\\d\\))?(?=\\n|$)|\\bclass action\\b`,
  `(?<=[ \\n])[)\\]}|§:/](?=[ \\n]|$)`,
  `\\bo r d e r\\b|- (?:cm/ecf|live system)[^\\n]{0,60}|notification of docket`,
]
const NO_NAMES = WITHOUT.map((source) => new RegExp(source, 'gi'))
const JUDGE = new RegExp(
  `(?<=^|[ \\n${GONE}])(?:${OFFICE_BEFORE}):? ${JUDGES_NAME}(?=[ \\n,.:]|$)`,
  'g',
)
/** A judge's line has the line's whole name; in the flow it is taken only up to the next line. */
const JUDGE_LINE = new RegExp(
  `(?<=^|\\n)(?:Assigned to |Referred to |Before:? |Presiding:? )?(?:${OFFICE_BEFORE}):? [^\\n]{3,40}(?=\\n|$)`,
  'g',
)

const bare = (word: string): string =>
  word.replace(/^[("[]{1,3}|[)\]".,;:]{1,3}$/g, '').toUpperCase()
const isTitleWord = (word: string): boolean => {
  const plain = bare(word)
  return (
    plain === '' ||
    /^(?:\d{1,4}|I{1,3}|IV|VI{1,3}|\d{1,2}-DAY)$/.test(plain) ||
    TITLE_WORDS.has(plain)
  )
}

/** A part of the case under a name, not the side in "PLAINTIFF'S MOTION". */
const A_PART =
  /^(?:(?:Plaintiff|Defendant|Petitioner|Respondent)(?:s|\(s\))?[,.;:]{0,2}|(?:PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT)(?:S|\(S\))?[,.;:]{1,2})$/

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How many words a title goes on with from `at`: its own, and a possessive name between two of them. */
function goesOn(words: readonly Word[], at: number, more: ReadonlySet<string>): number {
  const here = words[at]
  if (here === undefined || A_PART.test(here.text)) return 0
  if (isTitleWord(here.text) || more.has(bare(here.text))) return 1
  for (let skip = 0; skip <= 3; skip += 1) {
    const word = words[at + skip]?.text
    if (word === undefined || /[,;.]$/.test(word.replace(/\b[A-Z]\.$/, ''))) return 0
    if (/['’]S?$/i.test(word) || /['’]s$/.test(word)) {
      const next = words[at + skip + 1]?.text
      return next !== undefined && isTitleWord(next) && /^[A-Z(]/.test(next) ? skip + 1 : 0
    }
  }
  return 0
}

/** A title that a name, a part or the "v." interrupts goes on within so many words. */
const INTERRUPTED = 40
const BREAK = new RegExp(`[\\n${GONE}]`)
const A_WORD = new RegExp(`[^\\s${GONE}]{1,60}`, 'g')
const BEFORE_THE_REST = new RegExp(`^${VERSUS}$|[,.;:]$`)

/** True where a title that was opened before goes on: capitals, and no word with which names begin. */
function isRest(text: string, words: readonly Word[], at: number): boolean {
  const { text: word, start } = words[at]!
  const before = words[at - 1]!
  const plain = bare(word)
  const following = words[at + 1]?.text ?? ''
  if (/^\(\d\)$/.test(word)) return /^[A-Z]{3}/.test(following) && TITLE_WORDS.has(bare(following))
  if (/[a-z]/.test(word) || A_PART.test(word) || NAME_OPENS.has(plain)) return false
  if (!TITLE_WORDS.has(plain) || JOINERS.has(plain)) return false
  return BEFORE_THE_REST.test(before.text) || BREAK.test(text.slice(before.end, start))
}

/** Where titles stand; `more` are words of the same title as the docket writes it. */
function titlesIn(text: string, more: ReadonlySet<string>): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(A_WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  const found: Word[] = []
  let opened = Number.NEGATIVE_INFINITY
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    const capital = /^\W{0,2}[A-Z]{3}/.test(word.text) || /^\W{0,2}Orders?\b/.test(word.text)
    const opens = capital && TITLE_OPENS.has(bare(word.text))
    if (!opens && !(i - opened <= INTERRUPTED && isRest(text, words, i))) continue
    let to = i + 1
    for (let step = 1; step > 0 && to < words.length; to += step) {
      step = goesOn(words, to, more)
      if (step === 0) break
    }
    while (to > i + 1 && NAME_OPENS.has(bare(words[to - 1]!.text)) && words[to] !== undefined)
      to -= 1
    found.push({ text: '', start: word.start, end: words[to - 1]!.end })
    i = to - 1
    if (opens) opened = i
  }
  return found
}

/** A line that opens with a title is a title to its end. */
function restOfLine(text: string, { start, end }: Word): number {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const stop = text.indexOf('\n', end)
  const rest = text.slice(end, stop === -1 ? text.length : stop)
  const opens = before.replaceAll(GONE, '').trim() === ''
  const plain = rest.length < 60 && !/[a-z]|(?:^|\s)V\.|,$/.test(rest) && stop !== -1
  return opens && plain ? stop : end
}

/** Lines that go on with a title of the line above, most of whose words are a title's. */
function withRestOfTitles(text: string, spans: readonly Word[]): readonly Word[] {
  return spans.map((span) => {
    let end = restOfLine(text, span)
    for (let lines = 0; lines < 4 && text[end] === '\n'; lines += 1) {
      const stop = text.indexOf('\n', end + 1)
      const line = text.slice(end + 1, stop === -1 ? text.length : stop)
      const words = line.split(' ')
      const titled = words.filter((word) => isTitleWord(word)).length
      if (/,$|[a-z]{3}/.test(line) || words.length < 2 || titled < words.length * 0.6) break
      end += line.length + 1
    }
    return { ...span, end }
  })
}

/** The head of an order in which only names, parts and "v." are left. Same length as the head. */
export function namesOnly(head: string, more: ReadonlySet<string>): string {
  let left = mended(head)
  const blank = (from: number, to: number) => {
    left = left.slice(0, from) + GONE.repeat(to - from) + left.slice(to)
  }
  for (const { start, end } of caseNumbersIn(head)) blank(start, end)
  for (const pattern of [JUDGE_LINE, JUDGE, ...NO_NAMES]) {
    left = left.replace(pattern, (match) => GONE.repeat(match.length))
  }
  for (const { start, end } of withRestOfTitles(left, titlesIn(left, more))) blank(start, end)
  return left
    .split('')
    .map((char, i) => (char === GONE ? GONE : head[i]))
    .join('')
}

/** The title's words as a docket's text above the caption gives them, without the parties' names. */
export function docketTitleWords(head: string): ReadonlySet<string> {
  const heading = /\bUNITED STATES DISTRICT COURT\b/.exec(head)
  const signed = /\bsigned by\b/i.exec(head.slice(0, heading?.index ?? 0))
  if (!signed) return new Set()
  const lines = head.slice(0, signed.index)
  const named = lines.split('\n').find((line) => / vs?\. /.test(line.slice(0, 200))) ?? ''
  const names = named.toUpperCase()
  const words =
    lines
      .slice(named.length)
      .toUpperCase()
      .match(/[A-Z'-]{3,30}/g) ?? []
  return new Set(words.filter((word) => !names.includes(word)))
}
