import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sourceLanguage } from '#app/i18n/languages.ts'
import { citeStep } from '#app/i18n/steps.ts'
import { computeDeadline } from '#law/rule-6.ts'
import { help, readArguments } from './arguments.ts'

export interface Printed {
  readonly code: 0 | 2
  readonly out: string
  readonly err: string
}

/** What `npm run --silent deadline -- …` prints. JSON alone on standard output; 2 for bad arguments. */
export function deadline(args: readonly string[]): Printed {
  const asked = readArguments(args)
  if ('help' in asked) return { code: 0, out: help, err: '' }
  if ('problem' in asked)
    return { code: 2, out: '', err: `${asked.problem}\nSee: npm run deadline -- --help\n` }
  const { date, possiblyLater, steps } = computeDeadline(asked.count)
  const told = steps.map((step) => ({ date: step.date, why: citeStep(sourceLanguage, step) }))
  const out = `${JSON.stringify({ date, possiblyLater, steps: told }, null, 2)}\n`
  return { code: 0, out, err: '' }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { code, out, err } = deadline(process.argv.slice(2))
  process.stdout.write(out)
  process.stderr.write(err)
  process.exitCode = code
}
