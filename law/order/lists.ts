import type { Read } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'

/** Lists in an order: (a), (1), i., bullets, or parted by semicolons; lists inside their items stay there. */

/** A list is not longer than this. */
const LONGEST = 4000
const LABEL =
  /(?:^|(?<=[\s;,:—-]))(\()?([a-z]|\d{1,2}|[ivx]{1,4}|[A-Z])([).]) (?=["'[(]?[A-Za-z§$\d])/g
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const JOINS = /[;,.]? ?(?:and|or|and\/or|; and)$/i

/** One item without its label, its semicolon and its "and". */
export function itemOf(order: OrderText, start: number, end: number): Read<string> | null {
  const slice = order.text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  const label = /^\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})[).] /.exec(slice.trimStart())?.[0].length ?? 0
  const bare = slice
    .trim()
    .replace(JOINS, '')
    .replace(/[;,.:]$/, '')
  const value = bare
    .slice(label)
    .replaceAll('\n', ' ')
    .replace(/^(?:and|or) /, '')
    .trim()
  return value === '' ? null : read(order, start + lead, start + lead + bare.length, value)
}

type Style = 'letters' | 'capitals' | 'roman' | 'digits'
const nth: Readonly<Record<Style, (i: number) => string>> = {
  letters: (i) => String.fromCharCode(97 + i),
  capitals: (i) => String.fromCharCode(65 + i),
  roman: (i) => ROMAN[i] ?? '',
  digits: (i) => String(i + 1),
}
const STYLES = Object.keys(nth) as Style[]

interface Label {
  readonly at: number
  readonly end: number
  readonly name: string
  readonly dress: string
}

function labelsIn(text: string): Label[] {
  return [...text.matchAll(LABEL)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    name: match[2]!,
    dress: `${match[1] ?? ''}${match[3]}`,
  }))
}

/** The labels that count up in the style of the first one; those of lists inside items are passed over. */
function counted(text: string): { labels: Label[]; style: Style } | null {
  const all = labelsIn(text)
  const first = all[0]
  const style = first && STYLES.findLast((one) => nth[one](0) === first.name)
  if (!first || !style) return null
  const labels: Label[] = []
  for (const label of all) {
    if (label.dress !== first.dress || label.name !== nth[style](labels.length)) continue
    labels.push(label)
  }
  return { labels, style }
}

/** Where a sentence ends inside a list: a full stop that is not an abbreviation's or a label's. */
function stops(text: string): number[] {
  return [...text.matchAll(/[.!?]["')\]]{0,2}(?=\s|$)/g)].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - 7), index + 1)
    const abbreviated =
      /(?:\b(?:Nos?|R|P|L|Fed|Civ|et|al|vs?|Doc|Dkt|Ex|Exs|e\.g|i\.e|Mr|Ms|Mrs|Dr|p\.m|a\.m)|(?:^|[\s(])[a-zA-Z\d]{1,2})\.$/i
    return abbreviated.test(before) ? [] : [index]
  })
}

/** The end of a labelled list: the first full stop after its last item began. */
function endAfter(text: string, from: number): number {
  const paragraph = text.indexOf('\n', from)
  const stop = stops(text).find((at) => at >= from) ?? text.length
  return paragraph !== -1 &&
    paragraph < stop &&
    !/[,;:]$|\b(?:and|or)$/.test(text.slice(from, paragraph))
    ? paragraph
    : stop
}

/** Only as many labels as stand in one run: each within a paragraph or so of the one before. */
function run(
  text: string,
  labels: readonly Label[],
  allStops: readonly number[],
): readonly Label[] {
  const kept: Label[] = []
  for (const label of labels) {
    const before = kept.at(-1)
    // An item may hold sentences of its own, but a paragraph without a label ends the list.
    const between = before ? text.slice(before.end, label.at).trimEnd() : ''
    const paragraphs = between.split('\n').length - 1
    const full = before ? allStops.filter((at) => at > before.end && at < label.at).length : 0
    if (before && (full > 3 || paragraphs > 6)) break
    kept.push(label)
  }
  return kept
}

/** Items on lines of their own, without labels, each ending in a semicolon or a comma before the next. */
function byMarks(text: string): number[] {
  const first = stops(text)[0] ?? text.length
  const marks = [...text.slice(0, first).matchAll(/;/g)].map(({ index }) => index + 1)
  if (marks.length > 0) return [0, ...marks, first]
  return []
}

/** Lines under a colon that are neither labelled nor parted by marks: one item each, up to a full sentence. */
function byLines(text: string): number[] {
  if (!text.startsWith('\n')) return []
  const cuts = [0]
  let at = 1
  for (const line of text.slice(1).split('\n').slice(0, 12)) {
    if (
      line.length > 300 ||
      /^(?:IT IS|The (?:Court|parties|motion)|Dated?\b|[A-Z]{2,20} |\(?[A-Za-z\d]{1,3}[.)] )/.test(
        line,
      )
    )
      break
    at += line.length + 1
    cuts.push(Math.min(at - 1, text.length))
    if (/[.]$/.test(line) && !/[,;]$/.test(line)) break
  }
  return cuts.length > 2 ? cuts : []
}

/** The items of a list that opens right after the verb at `from`: after a colon, or at a first label. */
export function listFrom(order: OrderText, sentence: Sentence, from: number): Read<string>[] {
  const rest = order.text.slice(from, from + LONGEST)
  const colon = /^[^.;:\n]{0,80}:/.exec(rest)
  const inline = /^[^.;:\n]{0,80}?(?=(?:^|\s)\(?(?:a|1|i|A)\) )/.exec(rest)
  const opening = inline && (!colon || inline[0].length < colon[0].length) ? inline : colon
  if (!opening || from + opening[0].length > sentence.end + 1) return []
  const start = from + opening[0].length
  const text = order.text.slice(start, start + LONGEST)
  const found = counted(text)
  const first = found?.labels[0]
  if (found && first && first.at < 6) {
    const labels = run(text, found.labels, stops(text))
    const to = endAfter(text, labels.at(-1)!.end)
    return labels.flatMap(
      ({ at }, i) => itemOf(order, start + at, start + (labels[i + 1]?.at ?? to)) ?? [],
    )
  }
  const marks = byMarks(text)
  const cuts = marks.length > 0 ? marks : byLines(text)
  return cuts.slice(0, -1).flatMap((at, i) => itemOf(order, start + at, start + cuts[i + 1]!) ?? [])
}
