import { textOf } from './names.ts'

/** "(a) ", "1. ", "ii) " or a dash before an item. Small letters only: "A. Example" is a name. */
const LABEL = /^(?:\(?(?:[a-l]|\d{1,2}|[ivx]{1,4})[).]|[-–•*])\s+/
/** What joins an item to the next one: a semicolon, a full stop, "and" as a word of its own. */
const JOINS = /(?:\s*[;,.]\s*(?:and|or)?|\s+(?:and|or))$/

/**
 * The items of an order's list from a box, one a line, without labels and joins: in the shape that a
 * reading of the order has. A line equal to an item of `stored` is that item, whatever it begins with.
 */
export function readContents(typed: string, stored: readonly unknown[]): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (stored.includes(line) ? line : line.replace(LABEL, '').replace(JOINS, '')))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The items as the box shows them. What is stored may be anything. */
export const contentsText = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join('\n') : textOf(value)

/** The most characters of one item; the schema of the fact refuses more. */
export const ITEM_LONGEST = 600
