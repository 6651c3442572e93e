/** The stages a court would recognise, in their order. */
export const stages = [
  'order',
  'case',
  'duty',
  'preparing',
  'conference',
  'outcome',
  'requests',
  'certification',
  'signatures',
] as const
export type Stage = (typeof stages)[number]

/** Where a conversation can end. Some ends still ask, such as the log of a talk that never came. */
export const ends = [
  'papers',
  'waiting',
  'noConference',
  'represented',
  'otherOrder',
  'laterOrder',
  'over',
] as const
export type End = (typeof ends)[number]
/** A state of the wizard. */
export type Place = Stage | End

/** Ends that leave the product: each says why and where to go. */
export const waysOut = ['represented', 'otherOrder', 'laterOrder', 'over'] as const
export type WayOut = (typeof waysOut)[number]
export const isWayOut = (place: Place): place is WayOut =>
  (waysOut as readonly Place[]).includes(place)
export const isEnd = (place: Place): place is End => (ends as readonly Place[]).includes(place)
