import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

/** The files of the project: those git knows, and new ones that it does not ignore. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
const code = files.filter((file) => /\.(?:ts|tsx|mjs|js)$/.test(file))
const read = (file: string) => readFileSync(file, 'utf8')

const folders = ['law', 'machines', 'documents', 'app', 'locales', 'tests', 'scripts'] as const
type Folder = (typeof folders)[number]
const folderOf = (file: string) => folders.find((folder) => file.startsWith(`${folder}/`))

/** Which folders a folder may import. Tests and scripts may import all of them. */
const arrows: Readonly<Record<Folder, readonly Folder[]>> = {
  law: ['law'],
  machines: ['machines', 'law'],
  documents: ['documents', 'law'],
  locales: [],
  app: ['app', 'machines', 'law', 'documents', 'locales'],
  tests: folders,
  scripts: folders,
}
/** Which packages the pure folders may import. Whatever renders is the affair of `documents`. */
const packages: Readonly<Partial<Record<Folder, RegExp>>> = {
  law: /^zod\/mini$/,
  machines: /^xstate$/,
  documents: /^(?!node:|zod|xstate|react|express|libsql|pg|kysely)/,
}

interface Import {
  readonly file: string
  readonly from: string
}
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g
const imports: readonly Import[] = code.flatMap((file) =>
  [...read(file).matchAll(IMPORT)].map((match) => ({ file, from: match[1] ?? match[2] ?? '' })),
)
const told = ({ file, from }: Import) => `${file} imports ${from}`

describe('the arrows', () => {
  it('are found: every folder imports something', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  it('app → machines → law ← documents ← app, and no other', () => {
    const wrong = imports.filter(({ file, from }) => {
      const [here, there] = [folderOf(file), /^#(\w+)\//.exec(from)?.[1] as Folder | undefined]
      return here && there && !arrows[here].includes(there)
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('relative imports stay in their folder', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith('.')) return false
      const target = normalize(`${dirname(file)}/${from}`)
      return folderOf(target) !== folderOf(file)
    })
    const ours = wrong.filter(
      ({ file }) => folderOf(file) !== undefined && !file.startsWith('scripts/'),
    )
    expect(ours.map(told)).toEqual([])
  })

  it('law imports only zod/mini, machines only xstate, documents nothing that reads or stores', () => {
    const wrong = imports.filter(({ file, from }) => {
      const allowed = packages[folderOf(file) ?? 'tests']
      return allowed && !/^[.#]/.test(from) && !allowed.test(from)
    })
    expect(wrong.map(told)).toEqual([])
  })
})

describe('the pure folders', () => {
  const pure = code.filter((file) => /^(?:law|machines|documents)\//.test(file))
  const impure: readonly [string, RegExp][] = [
    ['a clock', /\bDate\.now\(|new Date\(\)|performance\.now\(/],
    ['chance', /Math\.random\(|randomUUID|getRandomValues/],
    ['the network', /\bfetch\(|XMLHttpRequest|WebSocket/],
    ['files or processes', /['"]node:|\bprocess\.(?:env|argv|cwd|exit|std)|\brequire\(/],
  ]
  it.each(impure)('use no %s', (_, sign) => {
    expect(pure.filter((file) => sign.test(read(file)))).toEqual([])
  })
})

describe('the files', () => {
  it('are at most 300 lines long', () => {
    const long = code.filter((file) => read(file).split('\n').length > 301)
    expect(long).toEqual([])
  })

  it('are named after what is in them', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|misc|common|manager)\.(?:ts|tsx|mjs)$/
    expect(code.filter((file) => vague.test(file))).toEqual([])
  })

  it('hold no path of one machine and no address of a package registry', () => {
    // Written in pieces, so that this file does not find itself.
    const roots = ['work', 'root', 'home', 'Users'].map((name) => `/${name}/`)
    const path = new RegExp(`(?:^|["'\`\\s(=])(?:${roots.join('|')})[\\w.-]`, 'm')
    const registry = new RegExp(['registry', '(?:npmjs|yarnpkg)'].join('\\.'))
    const texts = files.filter((file) => /\.(?:ts|tsx|mjs|js|json|md|mmd|css|ya?ml|sh)$/.test(file))
    expect(texts.filter((file) => path.test(read(file)))).toEqual([])
    expect(texts.filter((file) => registry.test(read(file)))).toEqual([])
  })

  it('package-lock.json names no host to load from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/)
  })
})

describe('what the law costs in a browser', () => {
  it('less than 24 kB gzip for the five tracks, the schemas and the dates', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        lib: { entry: 'tests/fixtures/law-entry.ts', formats: ['es'], fileName: 'law' },
      },
    })
    const output = [built].flat()[0]
    if (!output || !('output' in output)) throw new Error('nothing was built')
    const text = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
    const size = gzipSync(text).length
    console.info(`law in a browser: ${(size / 1000).toFixed(1)} kB gzip`)
    expect(size).toBeLessThan(24_000)
  }, 60_000)
})
