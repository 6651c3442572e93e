import { Fragment } from 'react'
import type { Piece, Said } from './say.ts'

/** One line of an answer said back. What a person typed stands in its own direction and language. */
export function SaidLine({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, i) => {
    // A label ends with its own colon; pieces of a row are parted by commas.
    const gap = i === 0 ? '' : /[:：]$/.test(pieces[i - 1]?.text ?? '') ? ' ' : ', '
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
export function SaidAnswer({ said }: { readonly said: Said }) {
  const [only] = said
  if (said.length === 1 && only) return <SaidLine pieces={only} />
  return (
    <ul className="said">
      {said.map((pieces, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is made anew, never reordered
        <li key={i}>
          <SaidLine pieces={pieces} />
        </li>
      ))}
    </ul>
  )
}
