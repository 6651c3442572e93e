/** How far below the upper edge of the sheet the newest words stand, in px: a few lines of the paper. */
const ABOVE_PX = 96

/**
 * Beside the question the paper scrolls within its own frame: the words that the last answer changed
 * are brought into it where they are not. The page itself stays where it is, and so does the focus.
 */
export function showNewest(): void {
  const frame = document.querySelector('.beside .scrolls')
  const mark = frame?.querySelector('mark')
  if (!frame || !mark) return
  const [inner, outer] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()]
  const seen = inner.top >= outer.top && inner.bottom <= outer.bottom
  if (!seen) frame.scrollTop += inner.top - outer.top - ABOVE_PX
}
