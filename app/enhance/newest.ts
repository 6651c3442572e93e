/** How far below the upper edge of the sheet the newest words stand, in px: a few lines of the paper. */
const ABOVE_PX = 96

/**
 * Beside the question the paper scrolls within its own frame: the words that the last answer changed
 * are brought into it. The page itself stays where it is, and so does the focus.
 */
export function showNewest(): void {
  const frame = document.querySelector('.beside .scrolls')
  const mark = frame?.querySelector('mark')
  if (!frame || !mark) return
  frame.scrollTop += mark.getBoundingClientRect().top - frame.getBoundingClientRect().top - ABOVE_PX
}
