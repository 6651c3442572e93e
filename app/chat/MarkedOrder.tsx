import { Fragment } from 'react'
import { useT } from '#app/i18n/use.ts'

/** Words of the order that a fact was read from, and the fact's number on the page. */
export interface SourceWords {
  readonly number: number
  readonly quote: string
}

/** A run of the text: plain, or marked; the facts whose words begin with it and end with it. */
export interface Run {
  readonly text: string
  readonly marked: boolean
  readonly begins: readonly number[]
  readonly ends: readonly number[]
}

/** Cuts the text where quotes begin and end. Quotes may overlap: each keeps its own place. */
export function runsOf(text: string, sources: readonly SourceWords[]): readonly Run[] {
  const spans = sources.flatMap(({ number, quote }) =>
    quote.split(' … ').flatMap((words) => {
      const start = words === '' ? -1 : text.indexOf(words)
      return start === -1 ? [] : [{ number, start, end: start + words.length }]
    }),
  )
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(0, -1).map((start, i) => {
    const end = at[i + 1] ?? text.length
    return {
      text: text.slice(start, end),
      marked: spans.some((span) => span.start <= start && span.end >= end),
      begins: spans.filter((span) => span.start === start).map((span) => span.number),
      ends: spans.filter((span) => span.end === end).map((span) => span.number),
    }
  })
}

interface Props {
  /** The cleaned text of the order: quotes are runs of exactly this text. */
  readonly text: string
  readonly sources: readonly SourceWords[]
}

/** The order beside the facts, with the words marked that the facts were read from. */
export function MarkedOrder({ text, sources }: Props) {
  const t = useT('conversation')
  const seen = new Set<number>()
  const pieces = runsOf(text, sources).map((run, at) => {
    // The first words of a fact are where "See it in the order" leads.
    const fresh = run.begins.filter((number) => !seen.has(number))
    for (const number of fresh) seen.add(number)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is cut anew each time, never reordered
      <Fragment key={at}>
        {fresh.map((number) => (
          <span key={number} id={`o${number}`} />
        ))}
        {run.marked ? <mark>{run.text}</mark> : run.text}
        {run.ends.length > 0 && <sup>{run.ends.join(', ')}</sup>}
      </Fragment>
    )
  })
  return (
    <aside className="beside" aria-labelledby="order-h">
      <header>
        <h2 id="order-h">{t('confirm.order')}</h2>
        <p className="caption">{t('confirm.orderNote')}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="paper order" lang="en" dir="ltr" tabIndex={0} aria-labelledby="order-h">
        <div className="words">{pieces}</div>
      </section>
    </aside>
  )
}
