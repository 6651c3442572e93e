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

/** One frame of a stack: `at name (file:///…/app.ts:12:3)`, with no blank in the place. */
const FRAME =
  /^\s+at (?:(?:async |new )*[\w$.<>#]+(?: \[as [\w$]+\])? \((?=.*\)$))?(?:file:|node:|\/|[A-Z]:\\)[^\s()]*:\d+:\d+\)?$/

/**
 * A bug, without its message: a message may quote what a person wrote. The frames say where it is.
 * In development the whole error is shown.
 */
export function describeBug(error: unknown): string {
  if (process.env.NODE_ENV !== 'production')
    return error instanceof Error ? `${error.stack}` : `${error}`
  if (!(error instanceof Error)) return 'bug: something that is not an Error was thrown'
  const name = /^\w+$/.test(error.name) ? error.name : 'Error'
  // Lines of a message may look like anything, so what is kept must look like a frame.
  const stack = (error.stack ?? '').replace(error.message, '')
  return [`bug: ${name}`, ...stack.split('\n').filter((line) => FRAME.test(line))].join('\n')
}
