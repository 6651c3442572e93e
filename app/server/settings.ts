type Env = Readonly<Record<string, string | undefined>>

/** How a host may set up the server. Everything has a default. */
export interface Settings {
  /** `https://goodfaith.example` when the address that people use is fixed; else taken from the request. */
  readonly publicOrigin: string | null
  /** Which proxies may say what scheme and host the browser used; false for none. Express's notation. */
  readonly trustProxy: number | boolean | string
}

/** Reads PUBLIC_ORIGIN and TRUST_PROXY (`1` hop, `true`, or addresses). Throws on nonsense. */
export function readSettings(env: Env): Settings {
  return { publicOrigin: publicOrigin(env), trustProxy: trustProxy(env.TRUST_PROXY?.trim() ?? '') }
}

function publicOrigin(env: Env): string | null {
  const text = env.PUBLIC_ORIGIN?.trim()
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || `${url.pathname}${url.search}` !== '/') {
    throw new Error('PUBLIC_ORIGIN must be a scheme and a host, as https://goodfaith.example')
  }
  return url.origin
}

function trustProxy(text: string): number | boolean | string {
  if (text === '' || text === '0' || text === 'false') return false
  if (text === 'true') return true
  return /^\d+$/.test(text) ? Number(text) : text
}
