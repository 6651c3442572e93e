import type { Line, Paper, PaperId, Signature } from '#documents/tree.ts'
import { nextSteps } from '#law/next-steps.ts'
import { type At, inventedEnds, type Print, prints as printed } from './surface.ts'

/** The paper of both sides at the end of a case, and what is said around it. */

/** Which paper both sides sign, in each procedure that has one. */
export const JOINT = {
  reimposed: 'joint-statement',
  'joint-motion': 'joint-motion',
  'local-rule-251': 'joint-statement-251',
  'as-ordered': 'ordered-paper',
} as const satisfies Record<string, PaperId>
export const jointIds: readonly PaperId[] = Object.values(JOINT)

const kept = new WeakMap<At, readonly Print[]>()
/** Every print of this end, made once. */
export function prints(at: At): readonly Print[] {
  const made = kept.get(at) ?? printed(at)
  kept.set(at, made)
  return made
}
export const papers = (at: At): readonly Paper[] => prints(at).map(({ paper }) => paper)
export const ids = (at: At): readonly PaperId[] => papers(at).map(({ id }) => id)
export const codes = (at: At): readonly string[] =>
  nextSteps(at.place, at.live, at.today).map(({ code }) => code)
/** What the steps cite, each as often as it is cited. */
export const cites = ({ place, live, today }: At): readonly string[] =>
  nextSteps(place, live, today).flatMap((one) => one.cites.map(({ text }) => text))

/** The joint paper that is handed over here; undefined where none is. */
export const jointOf = (at: At): Print | undefined =>
  prints(at).find(({ paper }) => jointIds.includes(paper.id))
/** Every invented end with a joint paper. */
export const withJoint = inventedEnds.filter((at) => jointOf(at) !== undefined)

export const signatures = (paper: Paper): readonly Signature[] =>
  paper.blocks.filter((block): block is Signature => block.kind === 'signature')
/** A line's words, a blank by its name. */
export const lineOf = (line: Line): string =>
  line.map((one) => (one.kind === 'blank' ? `[${one.name}]` : one.text)).join('')
