import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Breaks ten rules one at a time in a copy of the project, and names the tests that notice. Writes
 * the table of `docs/mutants.md`; fails when a broken rule goes unnoticed, or when the code that a
 * mutant changes is not there any more.
 */
interface Mutant {
  readonly rule: string
  readonly file: string
  readonly from: string
  readonly to: string
  /** The test files that should notice, under `tests/`. */
  readonly seenBy: readonly string[]
}

const mutants: readonly Mutant[] = [
  {
    rule: 'A letter is never a conference',
    file: 'law/conference.ts',
    from: "if (row.how === 'letter') return 'letter'",
    to: "if (row.how === 'letter') return null",
    seenBy: ['risky-spots/talk', 'risky-spots/above-all'],
  },
  {
    rule: 'The earlier date governs unless the order says “later”',
    file: 'law/case-dates.ts',
    from: "confirmed(live, 'orderWhichever') ?? 'earlier'",
    to: "confirmed(live, 'orderWhichever') ?? 'later'",
    seenBy: ['risky-spots/dates', 'risky-spots/above-all'],
  },
  {
    rule: '“Service” counts from the earliest day known, never from a later one',
    file: 'law/case-dates.ts',
    from: 'const first = earliest(known)',
    to: 'const first = known.at(-1) ?? null',
    seenBy: ['law/case-dates', 'risky-spots/dates'],
  },
  {
    rule: 'A count back from a hearing runs backwards',
    file: 'law/case-dates.ts',
    from: "direction: 'from' in due ? 'after' : 'before'",
    to: "direction: 'after'",
    seenBy: ['risky-spots/dates'],
  },
  {
    rule: 'The notice comes only after the order’s own day has passed',
    file: 'law/case-dates.ts',
    from: "return callDeadline(live, today)?.status === 'passed'",
    to: 'return true',
    seenBy: ['risky-spots/talk'],
  },
  {
    rule: 'Where other filings are barred, the notice is a record that is not for filing',
    file: 'law/next-steps/whose.ts',
    from: "confirmed(live, 'orderOtherFilings') === true",
    to: "confirmed(live, 'orderOtherFilings') === false",
    seenBy: ['risky-spots/filing', 'risky-spots/above-all'],
  },
  {
    rule: 'Nobody is told to file what the other side must file',
    file: 'law/next-steps/whose.ts',
    from: "return side === live.role ? 'mine' : 'theirs'",
    to: "return 'mine'",
    seenBy: ['risky-spots/filing', 'risky-spots/above-all'],
  },
  {
    rule: 'Confidential material is named by number and never quoted',
    file: 'documents/disputes.ts',
    from: "row.confidential !== 'yes'",
    to: "row.confidential !== 'no'",
    seenBy: ['risky-spots/private'],
  },
  {
    rule: 'The declaration of mailing is for people who are held',
    file: 'law/custody.ts',
    from: "live.custody === 'prison'",
    to: "live.custody === 'released' || live.custody === 'prison'",
    seenBy: ['risky-spots/filing', 'risky-spots/above-all'],
  },
  {
    rule: 'A dismissal warning stands out',
    file: 'law/next-steps/shared.ts',
    from: "threat === 'dismissal'",
    to: "threat === 'sanctions'",
    seenBy: ['risky-spots/sides', 'risky-spots/above-all'],
  },
]

const root = resolve(import.meta.dirname, '..')
const copied = ['law', 'machines', 'documents', 'locales', 'app', 'tests', 'scripts', 'docs']
const alone = ['package.json', 'tsconfig.json', 'vitest.config.ts']

interface Assertion {
  readonly status: string
  readonly fullName: string
}
interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[]
}

/** The names of the tests that fail in the copy. */
function failing(folder: string, files: readonly string[]): readonly string[] {
  const report = join(folder, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const tests = files.map((name) => `tests/${name}.test.ts`)
  const args = ['run', '--maxWorkers=1', ...tests]
  try {
    execFileSync(process.execPath, [vitest, ...args, '--reporter=json', `--outputFile=${report}`], {
      cwd: folder,
      stdio: 'ignore',
    })
  } catch {
    // A failing run is what a mutant is for; the report says which tests.
  }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return testResults
    .flatMap((file) => file.assertionResults)
    .filter((one) => one.status === 'failed')
    .map((one) => one.fullName.trim())
}

const folder = mkdtempSync(join(tmpdir(), 'good-faith-mutants-'))
for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
for (const name of alone) cpSync(join(root, name), join(folder, name))
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

const all = [...new Set(mutants.flatMap(({ seenBy }) => seenBy))]
const before = new Set(failing(folder, all))
if (before.size > 0) console.info(`failing before anything is broken: ${[...before].join('; ')}`)
const rows: string[] = []
let unnoticed = 0
for (const { rule, file, from, to, seenBy } of mutants) {
  const path = join(folder, file)
  const sound = readFileSync(path, 'utf8')
  if (!sound.includes(from)) throw new Error(`${file} does not say: ${from}`)
  writeFileSync(path, sound.replaceAll(from, to))
  const noticed = failing(folder, seenBy).filter((name) => !before.has(name))
  writeFileSync(path, sound)
  if (noticed.length === 0) unnoticed += 1
  const first = noticed[0]?.replaceAll('|', '\\|') ?? '**nothing noticed it**'
  const more = noticed.length > 1 ? ` (and ${noticed.length - 1} more)` : ''
  rows.push(`| ${rule} | \`${file}\` | ${first}${more} |`)
  console.info(`${noticed.length === 0 ? 'UNNOTICED' : 'noticed'}: ${rule}\n  ${first}${more}`)
}
rmSync(folder, { recursive: true })

writeFileSync(
  join(root, 'docs/mutants.md'),
  `# Rules broken on purpose

Made by \`npm run mutants\`: each rule is broken in a copy of the project, and the tests that notice are
named. A rule whose breaking nothing notices fails the run.

| Rule | Broken in | The test that notices |
|---|---|---|
${rows.join('\n')}
`,
)
console.info(`${mutants.length - unnoticed} noticed, ${unnoticed} not`)
process.exitCode = unnoticed > 0 ? 1 : 0
