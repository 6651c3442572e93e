import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papers } from '#app/cli/papers.ts'
import { closePdf } from '#app/pdf/pdf.server.ts'
import { beforeTalk, inventedCase } from '../../fixtures/invented-case.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'good-faith-papers-'))
})
afterAll(async () => {
  await closePdf()
  await rm(folder, { recursive: true, force: true })
})

let runs = 0
async function run(answers: unknown, ...more: string[]) {
  runs += 1
  const [file, out] = [join(folder, `${runs}.json`), join(folder, `${runs}`)]
  await writeFile(file, typeof answers === 'string' ? answers : JSON.stringify(answers))
  const today = more.length > 0 ? more : ['--today', '2025-11-20']
  const printed = await papers(['--answers', file, '--out', out, ...today])
  const report = printed.code === 0 ? JSON.parse(printed.out) : null
  return { ...printed, report, dir: out }
}

describe('the papers command', () => {
  it('writes every paper in four forms and says what is still open', async () => {
    const { code, err, report, dir } = await run(inventedCase)
    expect([code, err]).toEqual([0, ''])
    const names = [
      'what-next',
      'joint-statement',
      'signature-page',
      'cover-letter',
      'deadline-sheet',
    ]
    expect([report.stage, report.unknown]).toEqual(['papers', []])
    expect(report.papers).toEqual(
      names.flatMap((name) => ['html', 'pdf', 'docx', 'txt'].map((kind) => `${name}.${kind}`)),
    )
    expect(report.missing).toEqual(
      expect.arrayContaining([
        'State Bar number',
        'whether the motion was resolved in full, in part, or not at all',
      ]),
    )
    expect(report.missing.join(' ')).not.toMatch(/signature|date of signing/)
    expect((await readdir(dir)).sort()).toEqual([...report.papers].sort())
    const starts = async (name: string) =>
      (await readFile(join(dir, name))).subarray(0, 5).toString('latin1')
    expect(await starts('joint-statement.pdf')).toBe('%PDF-')
    expect(await starts('joint-statement.html')).toBe('<!doc')
  })

  it('stops at the first gap and names the question that is asked next', async () => {
    const { report } = await run(beforeTalk)
    expect(report.stage).toBe('conference')
    expect(report.missing[0]).toBe('talked')
    expect(report.papers).toContain('joint-statement.txt')
  })

  it('names what no question has, and what was not met on the way', async () => {
    const { report } = await run({ lawyer: 'yes', shoe: 44, role: 'plaintiff' })
    expect(report).toEqual({
      stage: 'represented',
      papers: [],
      missing: [],
      unknown: ['shoe', 'role'],
    })
  })

  it('an answer that does not fit its question is still missing', async () => {
    const { report } = await run({ lawyer: 'perhaps' })
    expect(report).toMatchObject({ missing: ['lawyer'], unknown: ['lawyer'] })
  })

  it('writes the same bytes for the same answers', async () => {
    const [one, two] = [await run(inventedCase), await run(inventedCase)]
    for (const name of one.report.papers) {
      const same = (await readFile(join(one.dir, name))).equals(await readFile(join(two.dir, name)))
      expect([name, same]).toEqual([name, true])
    }
  })

  it('refuses what it cannot use with a sentence, nothing on standard output, and 2', async () => {
    const sentence = async (answers: unknown, ...more: string[]) => {
      const { code, out, err } = await run(answers, ...more)
      return [code, out, err.split('\n')[0]?.replace(folder, '')]
    }
    expect(await sentence('{')).toEqual([
      2,
      '',
      `The file with the answers is not JSON: /${runs}.json`,
    ])
    expect((await sentence('[]'))[0]).toBe(2)
    expect(await sentence({}, '--today', '2025-02-30')).toEqual([
      2,
      '',
      '--today is not a day of the calendar written YYYY-MM-DD: 2025-02-30',
    ])
    expect((await papers(['--out', folder])).err).toContain('--answers FILE.json')
    expect((await papers(['--answers', 'x'])).err).toContain('--out DIR')
    expect((await papers(['--answers', join(folder, 'none'), '--out', folder])).code).toBe(2)
    expect((await papers(['--colour', 'red'])).code).toBe(2)
  })

  it('explains itself', async () => {
    const { code, out } = await papers(['--help'])
    expect([code, out.includes('--answers FILE.json')]).toEqual([0, true])
  })
})
