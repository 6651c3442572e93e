import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { translate } from '#app/i18n/translate.ts'
import { closePdfText, type Limits, readOrderBytes } from '#app/pdf-text.server.ts'
import { pdfBomb } from '../pdf-bomb.ts'
import {
  type Bytes,
  bytesOf,
  onePage,
  packed,
  pdfOf,
  picturePage,
  pngOf,
  stream,
  WORDS,
} from './made.ts'

afterAll(closePdfText)

const GOOD = onePage({ lines: WORDS })
const HEX = 'ab'.repeat(32)
const latin = (text: string) => Buffer.from(text, 'latin1')
const objects = (...all: readonly (string | Buffer)[]) =>
  pdfOf(all.map((one) => (typeof one === 'string' ? latin(one) : one)))
/** A page whose picture is a dictionary and a few bytes. */
const picture = (size: string) =>
  picturePage(`/BitsPerComponent 1 /ColorSpace /DeviceGray ${size}`, new Uint8Array(64))

/** A page without words and these contents, of which the stream is number 4. */
const onePageOf = (contents: string, content: Buffer) =>
  objects(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} >>`,
    content,
  )

/** Two gigabytes of spaces, packed twice: a packed block stands alone, so that it can be repeated. */
function gigabytes(): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_048_576, ' '), {
    finishFlush: constants.Z_FULL_FLUSH,
  })
  const once = Buffer.concat([latin('\x78\x9c'), ...Array<Buffer>(2048).fill(block)])
  return stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(once))
}

type Case = readonly [name: string, file: () => Bytes, why: string, limits?: Limits]

/** Files that are no order's, and the word for why each is refused. */
const refused: readonly Case[] = [
  [
    'locked with a password',
    () =>
      onePage({
        lines: WORDS,
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${HEX}> /U <${HEX}> /P -4 >> /ID [<${HEX}> <${HEX}>]`,
      }),
    'locked',
  ],
  ['no PDF but in name', () => bytesOf('%PDF-1.4 and nothing more'), 'damaged'],
  ['an empty PDF', () => bytesOf('%PDF-1.4\n%%EOF'), 'damaged'],
  ['cut off in the middle', () => GOOD.slice(0, GOOD.length / 2), 'damaged'],
  ['cut off before its last line', () => GOOD.slice(0, -20), 'damaged'],
  [
    'cut off behind the end of its first page',
    () => bytesOf('%PDF-1.4\n1 0 obj << /Linearized 1 /L 999999 >> endobj\n', GOOD),
    'damaged',
  ],
  ['a picture before it', () => bytesOf('GIF89a', GOOD), 'mixed'],
  ['a web page before it', () => bytesOf('<html><script>alert(1)</script>', GOOD), 'mixed'],
  ['a ZIP before it', () => bytesOf('PK\x03\x04', GOOD), 'mixed'],
  ['a program of Windows before it', () => bytesOf('MZ\x90\x00', GOOD), 'mixed'],
  [
    'a script that runs when it opens',
    () =>
      onePage({
        catalog:
          '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
        lines: WORDS,
      }),
    'program',
  ],
  [
    'a script that runs when a page opens',
    () => onePage({ page: '/AA << /O << /S /JavaScript /JS (x\\(\\)) >> >>', lines: WORDS }),
    'program',
  ],
  [
    'a program that it starts',
    () =>
      onePage({
        catalog: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (a.exe) >> >>',
        lines: WORDS,
      }),
    'program',
  ],
  ['301 pages', () => pdfBomb(301, 0.0001), 'pages'],
  [
    'a thousand million pages that are one',
    () =>
      objects(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 1000000000 >>',
      ),
    'damaged',
  ],
  [
    'pages inside themselves',
    () => objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 2 >>'),
    'damaged',
  ],
  [
    'lists in lists without end',
    () => objects(`<< /Type /Catalog /Pages ${'['.repeat(200_000)} >>`),
    'damaged',
  ],
  ['work for minutes', () => pdfBomb(50, 1, 'q Q\n'), 'heavy', { timeout: 400 }],
  [
    'four hundred times the same eight megabytes',
    () => onePageOf(`[${'4 0 R '.repeat(400)}]`, packed('', 'q Q\n'.repeat(2_000_000))),
    'heavy',
    { timeout: 1_000 },
  ],
  ['gigabytes packed into a few thousand bytes', () => onePageOf('4 0 R', gigabytes()), 'heavy'],
  ['a page of two miles', () => onePage({ box: '0 0 10000000 10000000', lines: WORDS }), 'picture'],
  [
    'a picture of ten thousand million dots',
    () => picture('/Width 100000 /Height 100000'),
    'picture',
  ],
  ['a PNG of ten thousand million dots', () => pngOf(100_000, 100_000), 'picture'],
  ['a picture with nothing in it', () => picture('/Width 20 /Height 20'), 'scan'],
  ['a PNG that is broken', () => bytesOf(pngOf(600, 800).slice(0, 40)), 'scan'],
  ['a JPEG that is none', () => bytesOf('\xff\xd8\xff\xe0', new Uint8Array(300)), 'picture'],
  ['no words at all', () => onePage(), 'empty'],
]

/** Files that lead in circles, and are read all the same. */
const read: readonly (readonly [string, () => Bytes])[] = [
  ['something before its first line, as scanners put', () => bytesOf('\n\n   ', GOOD)],
  ['a ZIP behind it', () => bytesOf(GOOD, '\nPK\x03\x04 and more')],
  [
    'a table of objects that comes before itself',
    () => onePage({ lines: WORDS, trailer: '/Prev 9' }),
  ],
  [
    'a drawing that draws itself',
    () =>
      onePage({
        draw: '/Fm Do',
        lines: WORDS,
        resources: '/XObject << /Fm 6 0 R >>',
        more: [
          stream(
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 6 0 R >> >>',
            '/Fm Do',
          ),
        ],
      }),
  ],
]

describe('a hostile file is refused, within limits, in the words of its own trouble', () => {
  it.for(refused)('%s', async ([, file, why, limits]) => {
    const began = Date.now()
    expect(await readOrderBytes(file(), limits)).toEqual({ kind: 'unreadable', why })
    expect(Date.now() - began).toBeLessThan(12_000)
    expect(await readOrderBytes(GOOD)).toEqual({ kind: 'text', how: 'pdf', text: WORDS.join('\n') })
  })

  it.for(read)('but not: %s', async ([, file]) => {
    const found = await readOrderBytes(file())
    expect(found).toMatchObject({ kind: 'text', how: 'pdf' })
    expect(found).toHaveProperty('text', expect.stringContaining(WORDS[1]!))
  })

  it('with a way to go on that needs no file', () => {
    for (const lang of ['en', 'es'] as const) {
      const t = translate(lang, 'conversation')
      const ways = lang === 'en' ? /\b[Pp]aste\b/ : /\b[Pp]egue\b/
      for (const why of new Set(refused.map(([, , word]) => word))) {
        expect(t(`errors.${why}` as 'errors.locked')).toMatch(ways)
      }
    }
  })
})
