import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '#app/i18n/resources.ts'
import { leaves, stem } from './leaves.ts'

const app = new URL('../../app/', import.meta.url)
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(path, app), 'utf8'))

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The shapes of the keys that a file may ask for: whole ones, and `a.${b}` with anything for `b`. */
function shapesIn(source: string): readonly RegExp[] {
  const whole = [...source.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => escaped(key))
  const built = [...source.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, key = '']) =>
    key
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('[\\w-]+'),
  )
  // A template of nothing but a value would match every key.
  return [...whole, ...built.filter((shape) => shape.includes('\\.'))].map(
    (shape) => new RegExp(`^${shape}$`),
  )
}

/** Keys of a namespace that no file which opens the namespace asks for, by its literal or its shape. */
function unused(namespace: keyof typeof english, opens: RegExp): readonly string[] {
  const shapes = sources.filter((source) => opens.test(source)).flatMap(shapesIn)
  const keys = [...new Set([...leaves(english[namespace]).keys()].map(stem))]
  return keys.filter((key) => !shapes.some((shape) => shape.test(key)))
}

describe('every word is read by a page', () => {
  for (const name of ['common', 'conversation', 'dates', 'ends', 'papers'] as const) {
    it(`of ${name}`, () => {
      expect(unused(name, new RegExp(`(useT|translate)\\([^)]*'${name}'\\)`))).toEqual([])
    })
  }

  it('of fields', () => {
    expect(unused('fields', /\bsay\(|'fields'/)).toEqual([])
  })
})
