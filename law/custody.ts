import type { Live } from './vocabulary.ts'

/** True for a person who is held: staff sets up the calls and logs the mail. */
export const isHeld = (live: Live): boolean =>
  live.custody === 'prison' || live.custody === 'jail' || live.custody === 'detained'
