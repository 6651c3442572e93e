import { confirmed, type Live } from '#law/vocabulary.ts'
import { party } from './parties.ts'
import { blank, type Inline, text } from './tree.ts'

const MOTIONS = {
  compel: ['motion to compel', 'motions to compel'],
  quash: ['motion to quash', 'motions to quash'],
  protective: ['motion for a protective order', 'motions for protective orders'],
  other: ['discovery motion', 'discovery motions'],
} as const

/** True when the order names more than one motion by number: "motions (ECF Nos. 28, 31) were". */
const several = (live: Live) => (confirmed(live, 'orderMotionEcf') ?? []).length > 1

/** The verb that goes with `motion`. */
export const motionWas = (live: Live) => (several(live) ? 'were' : 'was')

/** "Defendants’ motion to compel (ECF No. 28)", with a named blank for each part not known. */
export function motion(live: Live): Inline[] {
  const movant = confirmed(live, 'orderMovant')
  const kind = confirmed(live, 'orderMotion')
  const cited = confirmed(live, 'orderMotionEcf') ?? []
  return [
    movant === null
      ? blank('whose motion', 'orderMovant')
      : text(party(movant, live).possessive, 'orderMovant'),
    text(' '),
    kind === null
      ? blank('kind of motion', 'orderMotion')
      : text(MOTIONS[kind][several(live) ? 1 : 0], 'orderMotion'),
    text(' ('),
    cited.length === 0
      ? blank('ECF No. of the motion', 'orderMotionEcf')
      : text(`ECF No${several(live) ? 's' : ''}. ${cited.join(', ')}`, 'orderMotionEcf'),
    text(')'),
  ]
}
