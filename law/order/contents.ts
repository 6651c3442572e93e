import type { Read } from './reading.ts'
import { type OrderText, ordering, read, type Sentence } from './text.ts'

/** What the joint paper must contain, item by item, in the order's words and order. */

const ASKS =
  /\bjoint (?:[\w-]+ ){0,3}?(?:statement|motion|letter|report|brief)\b[^.;:]{0,160}?\b(?:set(?:s|ting)? (?:forth|out)|include|contain|address|state|identify|describe)\b[^.;:]{0,60}:/i
const LABEL = /(?:^|[\s;,])\(?([a-h]|\d{1,2}|[ivx]{1,4})[).] (?=[A-Za-z])/g
const DESCRIBES =
  /\bjoint (?:statement|letter|report) (?:briefly )?((?:outlining|describing|setting forth|detailing|explaining|identifying|stating|addressing) [^.;:]{8,300})/i
/** A list is not longer than this. */
const LONGEST = 4000

/** One item without its label, its semicolon and its "and". */
function item(order: OrderText, start: number, end: number): Read<string> | null {
  const slice = order.text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  const label = /^\(?(?:[a-h]|\d{1,2}|[ivx]{1,4})[).] /.exec(slice.trimStart())?.[0].length ?? 0
  const bare = slice
    .trim()
    .replace(/[;,.]? (?:and|or)$/, '')
    .replace(/[;,.]$/, '')
  const value = bare.slice(label).replace(/\n/g, ' ').replace(/^and /, '').trim()
  return value === '' ? null : read(order, start + lead, start + lead + bare.length, value)
}

/** Cuts at the labels when they count up from (a) or (1), else at the semicolons. */
function cuts(list: string): number[] {
  const labels = [...list.matchAll(LABEL)]
  const wanted = (i: number) => [String.fromCharCode(97 + i), String(i + 1), ROMAN[i] ?? '']
  const starts: number[] = []
  for (const label of labels) {
    if (!wanted(starts.length).includes(label[1]!)) continue
    starts.push(label.index + (/^[\s;,]/.test(label[0]) ? 1 : 0))
  }
  if (starts.length > 1 && starts[0]! < 6) return starts
  return [0, ...[...list.matchAll(/;/g)].map((m) => m.index + 1)]
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']

/** The list ends with the full stop of its last item. */
function endOfList(order: OrderText, from: number): number {
  const rest = order.text.slice(from, from + LONGEST)
  for (const match of rest.matchAll(/\.(?=\s|$)/g)) {
    const before = rest.slice(Math.max(0, match.index - 6), match.index + 1)
    if (/(?:\b(?:Nos?|R|P|Fed|Civ|et|al|v)|(?:^|\s)[a-h\d]{1,2})\.$/i.test(before)) continue
    return from + match.index
  }
  return from + rest.length
}

function listed(order: OrderText, sentence: Sentence): Read<string>[] {
  const asks = ASKS.exec(order.flat.slice(sentence.start, sentence.end + 1))
  if (!asks) return []
  const from = sentence.start + asks.index + asks[0].length
  const to = endOfList(order, from)
  const starts = cuts(order.text.slice(from, to)).map((at) => from + at)
  return starts.flatMap((start, i) => item(order, start, starts[i + 1] ?? to) ?? [])
}

function described(order: OrderText, sentence: Sentence): Read<string>[] {
  const match = DESCRIBES.exec(sentence.words)
  const words = match?.[1]
  if (!match || !words) return []
  const from = sentence.start + match.index + match[0].length - words.length
  const to = sentence.start + match.index + match[0].length
  const joins = [
    ...words.matchAll(
      /,? and (?=(?:outlining|describing|setting|detailing|explaining|identifying|stating|addressing)\b)/gi,
    ),
  ]
  const starts = [from, ...joins.map((m) => from + m.index + m[0].length)]
  const ends = [...joins.map((m) => from + m.index), to]
  return starts.flatMap((start, i) => item(order, start, ends[i] ?? to) ?? [])
}

export function readContents(order: OrderText): readonly Read<string>[] {
  for (const find of [listed, described]) {
    for (const sentence of ordering(order)) {
      if (!/\bjoint\b/i.test(sentence.words)) continue
      const found = find(order, sentence)
      if (found.length > 0) return found
    }
  }
  return []
}
