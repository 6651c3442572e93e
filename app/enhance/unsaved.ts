import { isBusy } from './busy.ts'

const BOXES =
  'textarea, input:not([type="radio"], [type="checkbox"], [type="hidden"], [type="file"])'

/** Words that were typed and not sent, or sent and refused: they stand on this page and nowhere else. */
function hasUnsaved(page: Document): boolean {
  const forms = Array.from(page.querySelectorAll<HTMLFormElement>('main form[method="post"]'))
  return forms.some((form) => {
    const boxes = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(BOXES)
    const typed = Array.from(boxes).some((box) => box.value !== box.defaultValue)
    return typed || form.querySelector('.summary') !== null
  })
}

/**
 * Asks before a link, Back or a closed window takes unsaved words away, since we keep none of them on
 * this computer. Who sends a form is not asked, and who leaves the site in a hurry least of all.
 */
export function guardUnsaved(): void {
  addEventListener('beforeunload', (event) => {
    const sends = Array.from(document.forms).some(isBusy)
    if (!sends && hasUnsaved(document)) event.preventDefault()
  })
}
