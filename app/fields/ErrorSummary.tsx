import type { Trouble } from './troubles.ts'
import type { FieldWords } from './words.ts'

/**
 * What there is to fix, first on the page; each line leads to its box. The page moves the focus here
 * and does not announce it as well. Renders nothing when all is well.
 */
export function ErrorSummary(props: {
  readonly troubles: readonly Trouble[]
  readonly words: FieldWords
}) {
  const { troubles, words } = props
  if (troubles.length === 0) return null
  return (
    <section className="summary" aria-labelledby="errors" tabIndex={-1} id="summary">
      <h2 id="errors">{words.say('errors.heading', { count: troubles.length })}</h2>
      {troubles.map((trouble) => (
        <p key={trouble.at}>
          <a className="tap" href={`#${trouble.at}`}>
            {trouble.summary}
          </a>
        </p>
      ))}
    </section>
  )
}
