import type { RequestHandler, Response } from 'express'

/**
 * The log: method, route pattern, status, milliseconds. Never an address, a query, a body, a code:
 * an address may be anything that somebody typed, so only the pattern of the route is written.
 */
export function logVisits(write: (line: string) => void): RequestHandler {
  return (req, res, next) => {
    const start = performance.now()
    res.on('close', () => {
      const ms = Math.round(performance.now() - start)
      const status = res.writableFinished ? res.statusCode : 'broken-off'
      write(`${new Date().toISOString()} ${req.method} ${patternOf(res)} ${status} ${ms} ms`)
    })
    next()
  }
}

const patterns = new WeakMap<Response, string>()

/** Notes which route answered. */
export function notePattern(res: Response, pattern: string): void {
  patterns.set(res, pattern)
}

function patternOf(res: Response): string {
  const pattern = patterns.get(res)
  return pattern === undefined ? 'file' : `/${pattern.replace(/^\//, '')}`
}

/**
 * A bug, without its message: a message may quote what a person wrote. The frames say where it is.
 * In development the whole error is shown.
 */
export function describeBug(error: unknown): string {
  if (process.env.NODE_ENV !== 'production')
    return error instanceof Error ? `${error.stack}` : `${error}`
  if (!(error instanceof Error)) return 'bug: something that is not an Error was thrown'
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return [`bug: ${error.name}`, ...frames].join('\n')
}
