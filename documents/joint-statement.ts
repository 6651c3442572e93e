import { confirmed, type Live } from '#law/vocabulary.ts'
import { caption, theOrder } from './caption.ts'
import { party } from './parties.ts'
import { filerBlock } from './people.ts'
import { atIssue, conferences, paragraph, resolution, statements } from './statement-parts.ts'
import { type Block, type Paragraph, text, underline } from './tree.ts'

/** The title of the paper that the order asks for. */
export const jointStatementTitle = 'Joint Statement Regarding Meet and Confer Conference'

/** A section's heading: "(a) The conference." */
export const section = (label: string, name: string): Block => ({
  kind: 'heading',
  level: 2,
  content: [text(`${label} `), underline(name)],
})

/** "Plaintiff and Defendants submit this Joint Statement": how every joint paper begins. */
export const submission = (live: Live, paper: string): string =>
  `${party('plaintiff', live).label} and ${party('defendant', live).label} submit this ${paper}`

/** "Plaintiff and Defendants submit this Joint Statement as directed by the Court’s order of …" */
export function asDirected(live: Live, paper: string): Paragraph {
  const allowed = confirmed(live, 'orderMay') === 'may' ? 'permitted' : 'directed'
  return paragraph([
    text(`${submission(live, paper)} as ${allowed} by `),
    ...theOrder(live),
    text('.'),
  ])
}

/**
 * The Joint Statement with sections (a), (b), (c) that the order asks for, without its signatures.
 * What is not known is a named blank, never a guess. `agreed`: the other side said yes to these words.
 */
export function jointStatementBody(live: Live, agreed: boolean): Block[] {
  return [
    filerBlock(live),
    caption(live, jointStatementTitle.toUpperCase()),
    asDirected(live, 'Joint Statement'),
    section('(a)', 'The conference.'),
    ...conferences(live, agreed),
    section('(b)', 'Whether the motion was resolved.'),
    ...resolution(live, agreed),
    section('(c)', 'Requests still at issue.'),
    ...atIssue(live, agreed),
    ...statements(live, agreed),
  ]
}

/** Parts (a) to (c) as joint words, for the other side to agree to. */
export const jointStatementAgreed = (live: Live): Block[] => [
  ...conferences(live, true),
  ...resolution(live, true),
  ...atIssue(live, true),
]
