import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrder } from '#law/order/read.ts'
import { shown } from '../../fixtures/orders/generated/graded.ts'
import { inventedOrder } from '../../fixtures/orders/generated/index.ts'
import { unnumbered } from '../../fixtures/orders/generated/page-shapes.ts'
import {
  type Transformation,
  transformations,
} from '../../fixtures/orders/generated/transformations.ts'
import { valuesOf } from '../../fixtures/orders/swap.ts'

const FACTS = [
  ...['kind', 'court', 'caseNumber', 'plaintiff', 'defendant', 'judge', 'orderDate'],
  ...['motionEcf', 'movant', 'initiator', 'modes', 'conferDue', 'paperDue'],
]
type Values = Readonly<Record<string, string>>
const read = (text: string): Values => {
  const values = valuesOf(readOrder(text))
  return Object.fromEntries(FACTS.map((fact) => [fact, shown(values[fact])]))
}

interface Sample {
  readonly name: string
  readonly text: string
  readonly values: Values
  /** The same text without line numbers; null where they stand in the flow and cannot be told. */
  readonly plain: string | null
}
const folder = new URL('../../fixtures/orders/', import.meta.url)
const byHand: readonly Sample[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8').replace(/^INVENTED[^\n]*\n+/, '')
    const flows = /^#* ?1 2 3 4/m.test(text)
    return { name, text, values: read(text), plain: flows ? null : unnumbered(text) }
  })
const generated: readonly Sample[] = fc
  .sample(inventedOrder, { numRuns: 60, seed: 77 })
  .map(({ text }, i) => ({ name: `generated ${i + 1}`, text, values: read(text), plain: text }))

/** Which facts another form of the same text changes, and the first such text whole. */
function changed(
  samples: readonly Sample[],
  { change, rewraps }: Transformation,
  mayLose = 0,
): string {
  const failures = samples.flatMap(({ name, text, values, plain }) => {
    const base = rewraps ? plain : text
    if (base === null) return []
    const form = change(base)
    if (form === base) return []
    const got = read(form)
    const facts = FACTS.filter((fact) => got[fact] !== values[fact])
    const lines = facts.map((fact) => `  ${fact}: ${values[fact]} became ${got[fact]}`)
    const lost = facts.every((fact) =>
      /^(?:null|\[\]|undefined|"?other"?)$/.test(String(got[fact])),
    )
    return facts.length === 0 ? [] : [{ told: [name, ...lines].join('\n'), form, lost }]
  })
  const first = failures[0]
  const onlyLost = failures.every(({ lost }) => lost) && failures.length <= mayLose
  return first && !onlyLost
    ? `${failures.length} texts changed\n${failures.map((f) => f.told).join('\n')}\n\n${first.form}`
    : ''
}

it('taking the line numbers away changes no fact', () => {
  const without = { name: 'without numbers', change: unnumbered }
  const failures = changed(
    byHand.filter(({ plain }) => plain !== null),
    without,
  )
  expect(failures === '', failures).toBe(true)
})

describe.each(transformations)('$name', (transformation) => {
  it('changes some of the texts', () => {
    const all = [...byHand, ...generated]
    const touched = all.filter(({ text }) => transformation.change(text) !== text)
    expect(touched.length).toBeGreaterThan(0)
  })
  it('changes no fact of the orders written by hand', () => {
    const failures = changed(byHand, transformation)
    expect(failures === '', failures).toBe(true)
  })
  it('changes no fact of the generated orders', () => {
    const failures = changed(generated, transformation, transformation.mayLose)
    expect(failures === '', failures).toBe(true)
  })
})
