import { Fragment } from 'react'
import { languages } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { type Place, placesOf, type SourceWords } from './quote-places.ts'

/** Words of the order that something on the page was read from, and where that stands. */
export interface Source extends SourceWords {
  /** The id of the line on the page, which the words lead back to. */
  readonly line: string
  readonly name: string
}

/** The id of the place in the order's text that a label stands for. */
export const placeId = (label: string): string => `o${label}`

/** A run of the text: plain, or marked; the labels whose words begin with it and end with it. */
export interface Run {
  readonly text: string
  readonly marked: boolean
  readonly begins: readonly string[]
  readonly ends: readonly string[]
}

/** Cuts the text where quotes begin and end. Quotes may overlap: each keeps its own place. */
export function runsOf(text: string, places: readonly Place[]): readonly Run[] {
  const cuts = new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(0, -1).map((start, i) => {
    const end = at[i + 1] ?? text.length
    return {
      text: text.slice(start, end),
      marked: places.some((place) => place.start <= start && place.end >= end),
      begins: places.filter((place) => place.start === start).map((place) => place.label),
      ends: places.filter((place) => place.end === end).map((place) => place.label),
    }
  })
}

interface Props {
  /** The cleaned text of the order: quotes are runs of exactly this text. */
  readonly text: string
  readonly sources: readonly Source[]
}

/** The order beside the facts, with the words marked that the facts were read from. */
export function MarkedOrder({ text, sources }: Props) {
  const t = useT('conversation')
  const seen = new Set<string>()
  const pieces = runsOf(text, placesOf(text, sources)).map((run, at) => {
    // The first words of a fact are where "See it in the order" leads.
    const fresh = run.begins.filter((label) => !seen.has(label))
    for (const label of fresh) seen.add(label)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is cut anew each time, never reordered
      <Fragment key={at}>
        {fresh.map((label) => (
          <span key={label} className="at" id={placeId(label)} />
        ))}
        {run.marked ? <mark>{run.text}</mark> : run.text}
        <Labels of={sources.filter(({ label }) => run.ends.includes(label))} />
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

/** What the words before it were read as: each label leads back to its line on the page. */
function Labels({ of }: { readonly of: readonly Source[] }) {
  const lang = useLang()
  const t = useT('conversation')
  if (of.length === 0) return null
  return (
    <sup>
      {of.map(({ label, line, name }, at) => (
        <Fragment key={label}>
          {at > 0 && ' '}
          <a href={`#${line}`}>
            {label}
            <span className="vh" lang={languages[lang].tag}>
              {` ${t('confirm.back')}${t('confirm.seeWhat', { fact: name })}`}
            </span>
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
