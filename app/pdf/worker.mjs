// Typst, in a process of its own: its native memory grows with each render, so the pool replaces the
// process now and then. Plain JavaScript, so that it runs the same from the sources and from a build.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { resolve } = createRequire(import.meta.url)
// Amiri, and not a face that builds its letters of a shape and dots: Typst writes those pieces one by one,
// and a reader of the PDF would find each such letter twice.
const FONTS = [
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
]
const MISSING = 'could not be displayed with font'
const TRIES = 5

let compiler
/** One compiler a process. Its workspace is this folder, and a paper reads no file from it. */
function start() {
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: FONTS.map((font) => dirname(resolve(font))) }],
  })
  return compiler
}

/** Compiles once: the bytes, or the letters that no font has, or what Typst said. */
function compile(source, inputs) {
  const typst = start()
  try {
    const done = typst.compile({ mainFileContent: source, inputs: { paper: inputs } })
    if (!done.result) {
      const said = typst.fetchDiagnostics(done.takeError()).map((one) => one.message)
      return { failed: said.join('; ') }
    }
    // "ua-1" makes Typst refuse what a screen reader could not read, a missing letter too.
    return { pdf: new Uint8Array(typst.pdf(done.result, { pdfStandard: 'ua-1' })) }
  } catch (error) {
    const said = String(error)
    if (!said.includes(MISSING)) return { failed: said }
    const letters = [...said.matchAll(/the text `\\*"(.+?)\\*"` could not/g)]
    return { missing: letters.map(([, shown]) => letter(shown)) }
  }
}

/** Undoes the escapes in which the compiler shows some letters: \u{a70}. */
function letter(shown) {
  return shown.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
}

/**
 * The words of the paper with a label in place of every run of letters that no font has. The letters
 * are none of JSON's own, so they stand inside strings.
 */
function labelled(inputs, missing, label) {
  const any = [...missing].map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')
  const run = new RegExp(`(?:${any})(?:(?:${any})|[\\p{M}\\s](?=${any}))*`, 'gu')
  return inputs.replace(run, label)
}

/**
 * @param {{ source: string, inputs: string, label: string | null }} task with no label, letters that
 *   no font has are not replaced and there are no bytes
 * @returns {{ pdf?: Uint8Array, missing: string[], failed?: string }}
 */
export default function render({ source, inputs, label }) {
  // Typst forgets what it set lately when the paper is on its way: nobody waits for that.
  setImmediate(() => compiler?.evictCache(2))
  const missing = new Set()
  for (let i = 0; i < TRIES; i++) {
    const words = missing.size > 0 ? labelled(inputs, missing, label) : inputs
    const made = compile(source, words)
    if (!made.missing) return { ...made, missing: [...missing] }
    for (const text of made.missing) missing.add(text)
    if (label === null || made.missing.length === 0) return { missing: [...missing] }
  }
  return { missing: [...missing], failed: 'too many letters that no font has' }
}
