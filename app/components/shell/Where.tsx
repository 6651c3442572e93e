import { useT } from '#app/i18n/use.ts'

/** The stages in order, in the person's words, and the one they are in (from 0). */
export interface Stages {
  readonly names: readonly string[]
  readonly current: number
}

/** How long there is ("5 days left") and for what, in words that are already the person's. */
export interface TimeLeft {
  readonly time: string
  readonly what: string
}

interface Props {
  readonly stages: Stages
  readonly left: TimeLeft | undefined
}

/** Where you are, and how long you have. Told in words; the bars read without colour too. */
export function Where({ stages: { names, current }, left }: Props) {
  const t = useT('common')
  return (
    <section className="where" aria-label={t('where.label')}>
      <div>
        <p className="at">
          <b>{t('where.stage', { number: current + 1, of: names.length })}</b> {names[current]}
        </p>
        <ol className="stages">
          {names.map((name, i) => (
            <li key={name} aria-current={i === current ? 'step' : undefined}>
              <span>{name}</span>
            </li>
          ))}
        </ol>
      </div>
      {left && (
        <p className="left">
          <b>{left.time}</b> <span>{left.what}</span>
        </p>
      )}
    </section>
  )
}
