import { Fragment } from 'react'
import { type Lang, languages } from '#app/i18n/languages.ts'
import type { Piece, Said } from './say.ts'

/** One line of an answer said back. What a person typed stands in its own direction and language. */
export function SaidLine({
  pieces,
  lang,
}: {
  readonly pieces: readonly Piece[]
  readonly lang: Lang
}) {
  return pieces.map((piece, i) => {
    // A label ends with its own colon; pieces of a row are parted by commas.
    const gap =
      i === 0 ? '' : /[:：]$/.test(pieces[i - 1]?.text ?? '') ? ' ' : languages[lang].comma
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is made anew, never reordered
      <Fragment key={i}>
        {gap}
        {piece.kind === 'typed' ? <bdi lang={piece.lang}>{piece.text}</bdi> : piece.text}
      </Fragment>
    )
  })
}

/** An answer said back: one line as it is, several as a list. */
export function SaidAnswer({ said, lang }: { readonly said: Said; readonly lang: Lang }) {
  const [only] = said
  if (said.length === 1 && only) return <SaidLine pieces={only} lang={lang} />
  return (
    <ul className="said">
      {said.map((pieces, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is made anew, never reordered
        <li key={i}>
          <SaidLine pieces={pieces} lang={lang} />
        </li>
      ))}
    </ul>
  )
}
