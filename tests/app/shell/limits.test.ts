import { EventEmitter } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyReader } from '#app/server/body.ts'
import { listen } from '#app/server/listen.ts'
import { pdfBomb } from '../pdf-bomb.ts'
import { ask, formType, type RunningServer, startServer } from '../server.ts'

/** A request and its answer as far as the reader of bodies looks at them. */
function exchange(kind: string, length = 1) {
  const headers = { 'content-type': kind, 'content-length': String(length) }
  return {
    req: Object.assign(new EventEmitter(), { headers, destroy: () => {} }),
    res: new EventEmitter(),
  }
}

describe('reading bodies', () => {
  const FORM = 'application/x-www-form-urlencoded'
  const MULTIPART = 'multipart/form-data; boundary=x'
  type Reader = ReturnType<typeof bodyReader>
  /** Begins a post of that many bytes; `end` lets it be whole, and `close` is its answer sent. */
  function post(readBody: Reader, bytes: number, kind = FORM, upload = false) {
    const { req, res } = exchange(kind)
    const body = readBody(req as never, res as never, { upload })
    req.emit('data', Buffer.alloc(bytes))
    return {
      body: body.then(({ read }) => read),
      end: () => req.emit('end'),
      close: () => res.emit('close'),
    }
  }

  it('hold a budget together, until they are answered', async () => {
    const readBody = bodyReader(100)
    const first = post(readBody, 60)
    first.end()
    expect(await first.body).toBe('whole')
    expect(await post(readBody, 60).body).toBe('no-room')
    const small = post(readBody, 40)
    small.end()
    expect(await small.body).toBe('whole')
    first.close()
    small.close()
    const last = post(readBody, 100)
    last.end()
    expect(await last.body).toBe('whole')
  })

  it('give their room back when they are refused, once', async () => {
    const readBody = bodyReader(2_000_000)
    const large = post(readBody, 1_048_577)
    expect(await large.body).toBe('too-large')
    large.close()
    const next = post(readBody, 2_000_000, MULTIPART, true)
    next.end()
    expect(await next.body).toBe('whole')
    expect(await post(readBody, 1).body).toBe('no-room')
  })

  it('take a file only where one is asked for', async () => {
    const readBody = bodyReader()
    expect(await post(readBody, 1_048_577, MULTIPART).body).toBe('too-large')
    const upload = post(readBody, 11 * 1_048_576, MULTIPART, true)
    upload.end()
    expect(await upload.body).toBe('whole')
    expect(await post(readBody, 11 * 1_048_576 + 1, MULTIPART, true).body).toBe('too-large')
    expect(await post(readBody, 1_048_577, FORM, true).body).toBe('too-large')
  })
})

it('a browser has a minute for a form and a quarter of it for the headers', async () => {
  const { server } = await listen(() => {}, { PORT: '0', HOST: '127.0.0.1' })
  const { requestTimeout, headersTimeout, maxConnections } = server
  server.close()
  expect([requestTimeout, headersTimeout, maxConnections]).toEqual([60_000, 15_000, 500])
})

describe('a PDF that asks for too much', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  /** A draft that is asked for its order: its address and the cookie that opens it. */
  async function draft() {
    const Cookie = '__Host-gf-check=1'
    const headers = { ...formType, Cookie }
    const started = await ask(`${server.url}/en/start`, {
      method: 'POST',
      headers,
      body: 'lawyer=no',
    })
    const cookie = `${started.headers['set-cookie']}`.split(';', 1)[0] ?? ''
    return { path: `${started.headers.location}`.replace(/\/code$/, ''), cookie }
  }

  // As long as a browser's, so that no file holds it by chance.
  const EDGE = '----good-faith-5a1c2e'

  function upload(path: string, Cookie: string, bytes: Uint8Array) {
    const body = Buffer.concat([
      Buffer.from(`--${EDGE}\r\nContent-Disposition: form-data; name="revision"\r\n\r\n1\r\n`),
      Buffer.from(`--${EDGE}\r\nContent-Disposition: form-data; name="orderText.text"\r\n\r\n\r\n`),
      Buffer.from(
        `--${EDGE}\r\nContent-Disposition: form-data; name="orderText.file"; filename="order.pdf"\r\n` +
          'Content-Type: application/pdf\r\n\r\n',
      ),
      bytes,
      Buffer.from(`\r\n--${EDGE}--\r\n`),
    ])
    const headers = { 'Content-Type': `multipart/form-data; boundary=${EDGE}`, Cookie }
    return ask(`${server.url}${path}`, { method: 'POST', headers, body })
  }

  it('is answered with a sentence, and meanwhile the server answers others', async () => {
    const { path, cookie } = await draft()
    const done: string[] = []
    const bomb = upload(`${path}/q/orderText`, cookie, pdfBomb(50, 1, 'q Q\n')).then((answer) => {
      done.push('bomb')
      return answer
    })
    for (let times = 0; times < 5; times++) {
      expect((await ask(`${server.url}/health`)).status).toBe(200)
      done.push('health')
    }
    const { status, text } = await bomb
    expect(done).toEqual(['health', 'health', 'health', 'health', 'health', 'bomb'])
    expect(status).toBe(422)
    expect(text).toContain('That file took too long to read')
  })

  it('a file of 10 MB is taken for the order of an own draft, and 413 elsewhere', async () => {
    const { path, cookie } = await draft()
    const file = new Uint8Array(10_000_000).fill(60)
    const taken = await upload(`${path}/q/orderText`, cookie, file)
    // Taken in, and then longer than any order: the page says so beside the field.
    expect(taken.status).toBe(413)
    expect(taken.text).toContain('That is more text than an order has.')
    expect(taken.text.length).toBeLessThan(100_000)
    expect((await upload(`${path}/q/orderText`, '', file)).status).toBe(413)
    expect((await upload(`${path}/q/orderText`, '__Host-good-faith=h1-made-up', file)).status).toBe(
      413,
    )
    expect((await upload('/en/start', cookie, file)).status).toBe(413)
  })
})
