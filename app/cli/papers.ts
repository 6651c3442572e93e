import { realpathSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zoneOf } from '#app/chat/opened.ts'
import { availableAt } from '#app/papers/available.ts'
import { fileName, formats, renderFile } from '#app/papers/formats.server.ts'
import { closePdf } from '#app/pdf/pdf.server.ts'
import { clock } from '#app/server/clock.ts'
import { buildPaper, openPlaces } from '#documents/papers.ts'
import type { Paper } from '#documents/tree.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold, type Standing } from '#machines/fold.ts'
import { papersHelp, readPapersArguments } from './papers-arguments.ts'

export interface Printed {
  readonly code: 0 | 2
  readonly out: string
  readonly err: string
}

const refused = (sentence: string): Printed => ({
  code: 2,
  out: '',
  err: `${sentence}\nSee: npm run papers -- --help\n`,
})

/** The answers in a file, or a sentence on why there are none. The sentence repeats no answer. */
async function readAnswersFile(path: string): Promise<{ answers: Answers } | string> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return `The file with the answers cannot be read: ${path}`
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return `The file with the answers is not JSON: ${path}`
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return `The answers must be one JSON object, {"question": answer}: ${path}`
  }
  return { answers: json as Answers }
}

/** What is still missing: the question asked next, then each open place that an answer fills. */
function missing({ open }: Standing, papers: readonly Paper[]): readonly string[] {
  const places = papers.flatMap(openPlaces).filter((place) => place.question !== null)
  return [...new Set([...(open === null ? [] : [open.id]), ...places.map((place) => place.name)])]
}

/**
 * What `npm run --silent papers -- …` does and prints: JSON alone on standard output; 2 for arguments
 * or a file that cannot be used. Rejects when a renderer fails.
 */
export async function papers(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Printed> {
  const asked = readPapersArguments(args)
  if ('help' in asked) return { code: 0, out: papersHelp, err: '' }
  if ('problem' in asked) return refused(asked.problem)
  const file = await readAnswersFile(asked.answers)
  if (typeof file === 'string') return refused(file)
  const { answers } = file
  const today = asked.today ?? clock(env)(zoneOf(answers))
  const standing = fold(answers, { today })
  const { place, live } = standing
  const made = availableAt(place, live, today).map((id) => buildPaper(id, live, today))
  const folder = await mkdir(asked.out, { recursive: true }).then(
    () => true,
    () => false,
  )
  if (!folder) return refused(`The folder cannot be made: ${asked.out}`)
  const written: string[] = []
  for (const paper of made) {
    for (const format of formats) {
      const name = fileName(paper, format)
      await writeFile(join(asked.out, name), await renderFile(paper, format))
      written.push(name)
    }
  }
  const report = {
    stage: place,
    papers: written,
    missing: missing(standing, made),
    unknown: Object.keys(answers).filter((id) => !Object.hasOwn(live, id)),
  }
  return { code: 0, out: `${JSON.stringify(report, null, 2)}\n`, err: '' }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { code, out, err } = await papers(process.argv.slice(2)).finally(closePdf)
  process.stdout.write(out)
  process.stderr.write(err)
  process.exitCode = code
}
