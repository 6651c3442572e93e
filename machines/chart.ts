import { wizard } from './wizard.ts'

/** The part of a state that the chart shows. */
interface Drawn {
  readonly key: string
  readonly tags: readonly string[]
  /** Whether it hears an answer while it stays. */
  readonly asks: boolean
  readonly leaves: readonly { readonly target: string; readonly guard: string }[]
}

const nameOf = (guard: unknown): string =>
  typeof guard === 'string' ? guard : ((guard as { type?: string } | undefined)?.type ?? '')

function drawn(): readonly Drawn[] {
  return Object.values(wizard.states).map((state) => ({
    key: state.key,
    tags: [...state.tags].sort(),
    asks: state.on.answer !== undefined,
    leaves: (state.always ?? []).flatMap((way) =>
      (way.target ?? []).map((target) => ({ target: target.key, guard: nameOf(way.guard) })),
    ),
  }))
}

/**
 * The real chart as a Mermaid state diagram, the same text each time. An arrow carries the guard
 * that opens it; `done` means that the stage has nothing left to ask.
 */
export function mermaid(): string {
  const states = drawn()
  const arrows = states.flatMap(({ key, asks, leaves }) => [
    ...(asks ? [`${key} --> ${key} : an answer to its question`] : []),
    ...leaves.map(({ target, guard }) => `${key} --> ${target} : ${guard}`),
  ])
  const ends = states.filter(({ tags }) => tags.includes('end'))
  const kinds = ends.map(
    ({ key, tags }) => `class ${key} ${tags.includes('wayOut') ? 'wayOut' : 'ending'}`,
  )
  return [
    'stateDiagram-v2',
    `[*] --> ${wizard.config.initial}`,
    ...arrows,
    'classDef ending stroke-width:3px',
    'classDef wayOut stroke-dasharray:4',
    ...kinds,
  ]
    .map((line, at) => (at === 0 ? line : `  ${line}`))
    .join('\n')
}

/** The page that `docs/` keeps: the chart in a block that forges draw. */
export const chartPage = (): string =>
  [
    '# The conversation',
    '',
    'Made from `machines/wizard.ts` by `tsx scripts/chart.ts`; a test fails when it is stale.',
    'Thick: an end. Dashed: a way out, where the person is sent elsewhere.',
    '',
    '```mermaid',
    mermaid(),
    '```',
    '',
  ].join('\n')
