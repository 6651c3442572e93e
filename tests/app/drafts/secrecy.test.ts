import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openByCode, saveDraft, startDraft } from '#app/drafts/draft.ts'
import { DATABASES, filesOf, type TestDatabase } from './databases.ts'

const ANSWERS = {
  'party.name': 'Invented Person Zebulon Quartermain',
  'party.number': 'ZZ-9917-invented',
  'order.text': 'Invented words that stand in no order: marmalade lighthouse. '.repeat(60),
}

/** Every way in which a careless store would let the words show. */
function traces(text: string): [string, Buffer][] {
  const utf8 = Buffer.from(text)
  const shifted = [0, 1, 2].map((shift): [string, Buffer] => {
    const inner = Buffer.concat([Buffer.alloc(shift, 'x'), utf8]).toString('base64')
    return [`base64 at ${shift}`, Buffer.from(inner.slice(4, -4))]
  })
  const url = shifted.map(([name, bytes]): [string, Buffer] => [
    `${name}, for URLs`,
    Buffer.from(bytes.toString().replaceAll('+', '-').replaceAll('/', '_')),
  ])
  return [
    ['clear', utf8],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ['HEX', Buffer.from(utf8.toString('hex').toUpperCase())],
    ...shifted,
    ...url,
  ]
}

/** The JSON through every compressor at hand; a stretch from the middle is looked for. */
function compressed(json: string): [string, Buffer][] {
  const forms: [string, Buffer][] = []
  for (let level = 1; level <= 9; level++) {
    forms.push([`deflate ${level}`, deflateRawSync(json, { level })])
    forms.push([`zlib ${level}`, deflateSync(json, { level })])
    forms.push([`gzip ${level}`, gzipSync(json, { level }).subarray(10, -8)])
  }
  for (const quality of [1, 4, 5, 9, 11]) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
    forms.push([`brotli ${quality}`, brotliCompressSync(json, { params })])
  }
  return forms.map(([name, bytes]) => [name, bytes.subarray(24, 56)])
}

function needles(): [string, Buffer][] {
  const words = Object.values(ANSWERS).map((text) => text.slice(0, 32))
  return [...words, ...Object.keys(ANSWERS)]
    .flatMap((text) => traces(text))
    .concat(compressed(JSON.stringify(ANSWERS)))
}

function found(files: Map<string, Buffer>): string[] {
  const all = needles()
  return [...files].flatMap(([path, bytes]) =>
    all.filter(([, needle]) => bytes.includes(needle)).map(([name]) => `${name} in ${path}`),
  )
}

test('the search itself finds each trace where there is one', () => {
  const json = JSON.stringify(ANSWERS)
  const careless = [
    Buffer.from(json),
    Buffer.from(json, 'utf16le'),
    Buffer.from(Buffer.from(json).toString('base64')),
    Buffer.from(Buffer.from(json).toString('hex')),
    deflateRawSync(json),
    gzipSync(json),
    brotliCompressSync(json),
  ]
  for (const bytes of careless) expect(found(new Map([['x', bytes]]))).not.toEqual([])
})

describe.each(DATABASES)('what %s writes', (name, start) => {
  let database: TestDatabase | undefined
  afterEach(() => database?.stop())

  test('holds no answer and no code in any file, while it is open and after', async () => {
    const said = ['log', 'info', 'warn', 'error', 'debug'] as const
    const spies = said.map((method) => vi.spyOn(console, method).mockImplementation(() => {}))
    database = await start()
    const store = await database.open()
    let draft = await startDraft(store, ANSWERS)
    for (let i = 0; i < 5; i++) {
      const result = await saveDraft(store, draft, { ...ANSWERS, i })
      if (result.saved) draft = result.draft
    }
    const open = filesOf(database.folder)
    if (name === 'SQLite') {
      const names = [...open.keys()].map((path) => path.split('.').at(-1))
      expect(names.sort()).toEqual(['sqlite', 'sqlite-shm', 'sqlite-wal'])
      expect(open.get(`${database.folder}/data/good-faith.sqlite-wal`)?.length).toBeGreaterThan(
        8192,
      )
    }
    expect(found(open)).toEqual([])
    for (const bytes of open.values()) {
      expect(bytes.includes(draft.code)).toBe(false)
      expect(bytes.includes(draft.code.toLowerCase())).toBe(false)
    }
    expect(await openByCode(store, draft.code)).toMatchObject({ revision: 6 })
    await store.close()
    expect(found(filesOf(database.folder))).toEqual([])
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})
