import type { Live, Value } from './vocabulary.ts'

export type RequestRow = Value<'requests'>['rows'][number]
export type DisputeRow = Value<'disputes'>['rows'][number]
export type Extent = 'full' | 'part' | 'none'

/** The list of requests, in whichever form this procedure asks for it; undefined when it was not met. */
export const listed = (live: Live): readonly (RequestRow | DisputeRow)[] | undefined =>
  (live.requests ?? live.disputes)?.rows

const settled = (row: RequestRow) => row.status !== null && row.status !== 'open'

/** The requests that the talk settled, and those still before the court. No status said: neither. */
export function requestsByState(live: Live): {
  readonly settled: readonly RequestRow[]
  readonly open: readonly RequestRow[]
} {
  const rows = listed(live) ?? []
  return { settled: rows.filter(settled), open: rows.filter((row) => row.status === 'open') }
}

/**
 * Whether the motion was resolved in full, in part or not, from what the person said. Null when it
 * was not said, or when the list of requests says otherwise: then the paper leaves the place open.
 */
export function extentResolved(live: Live): Extent | null {
  const said = live.resolved
  if (said === undefined) return null
  if (said === 'full') return 'full'
  const rows = listed(live)
  if (rows === undefined) return said === 'unsure' ? null : said
  const { settled, open } = requestsByState(live)
  if (said === 'none') return settled.length === 0 ? 'none' : null
  if (said === 'part') {
    // "In part" says that something was settled and something is left.
    const both = settled.length > 0 && open.length > 0
    return both || rows.length === 0 ? 'part' : null
  }
  if (settled.length + open.length < rows.length) return null
  if (rows.length === 0) return null
  return open.length === 0 ? 'full' : settled.length === 0 ? 'none' : 'part'
}

/** True when the choice and the list of requests do not agree. */
export function extentConflict(live: Live): boolean {
  const said = live.resolved
  if (said === undefined || said === 'unsure' || said === 'full') return false
  return listed(live) !== undefined && extentResolved(live) === null
}
