import { formType } from '../server.ts'

type Pairs = readonly (readonly [string, string])[]

export interface Page {
  readonly status: number
  readonly to: string | null
  /** The address of the page itself, where it was sent at once. */
  readonly shows: string | null
  readonly text: string
}

/** The forms of a page that post, each with the hidden boxes in it. */
export function hiddenIn(page: string): Pairs {
  const plain = (text: string) =>
    text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => marks[name] ?? '')
  return [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [plain(name), plain(value)] as const,
  )
}
const marks: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#x27': "'",
}

/** A browser without scripts, as far as its posts go: it keeps cookies and follows no redirect. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  handle = ''
  code = ''

  constructor(readonly url: string) {}

  async asks(path: string, body?: BodyInit, headers: Record<string, string> = {}): Promise<Page> {
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(Cookie && { Cookie }) },
      ...(body !== undefined && { body }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const { status } = response
    const [to, shows] = ['Location', 'Content-Location'].map((name) => response.headers.get(name))
    return { status, to: to ?? null, shows: shows ?? null, text: await response.text() }
  }

  posts(path: string, pairs: Pairs): Promise<Page> {
    return this.asks(path, new URLSearchParams(pairs.map((pair) => [...pair])).toString(), formType)
  }

  /** Posts a form with files in it, or one that is long. */
  uploads(path: string, pairs: Pairs, file?: File): Promise<Page> {
    const form = new FormData()
    for (const [name, value] of pairs) form.append(name, value)
    if (file) form.append('orderText.file', file)
    return this.asks(path, form)
  }

  at = (path: string) => `/en/d/${this.handle}${path}`

  /** Posts an answer from a form of that revision. */
  answers(id: string, revision: number, pairs: Pairs): Promise<Page> {
    return this.posts(this.at(`/q/${id}`), [['revision', `${revision}`], ...pairs])
  }

  /** Makes a draft at revision 1, which asks for the order next. */
  async begins(): Promise<this> {
    await this.asks('/en/start')
    const begun = await this.posts('/en/start', [['lawyer', 'no']])
    this.handle = /\/d\/([^/]+)\/code$/.exec(begun.to ?? '')?.[1] ?? ''
    const { text } = await this.asks(this.at('/code'))
    this.code = /<strong>([0-9A-Z-]+)<\/strong>/.exec(text)?.[1] ?? ''
    return this
  }
}
