import type { Trouble } from './troubles.ts'

/** The ids that exist, for `aria-describedby`; undefined when there are none. */
export function described(...ids: readonly (string | null | undefined | false)[]) {
  return ids.filter(Boolean).join(' ') || undefined
}

/** The hint and the error of one box, before its control, as they are read out. */
export function Notes(props: {
  readonly id: string
  readonly hint: string | null
  readonly trouble: Trouble | undefined
  /** The hint of the whole question is said a little larger. */
  readonly lead?: boolean
}) {
  const { id, hint, trouble, lead } = props
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className={lead ? 'lead' : 'hint'}>
          {hint}
        </p>
      ) : null}
      {trouble ? (
        <p id={`${id}-msg`} className="msg">
          {trouble.text}
        </p>
      ) : null}
    </>
  )
}
