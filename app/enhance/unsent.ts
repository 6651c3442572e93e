import { open } from './busy.ts'

/** The mark of a form that a dropped line brought back: the browser sends it itself next time. */
const UNSENT = 'data-unsent'

/**
 * Says above a form that no answer came, in the words that the server put into the page, and gives the
 * form back with all that was typed in it. False when there is nothing to say it with, or when it was
 * said before: then the browser shows what is wrong.
 */
export function saidUnsent(form: HTMLFormElement): boolean {
  const words = document.querySelector<HTMLTemplateElement>('#unsent')
  if (!words || form.hasAttribute(UNSENT)) return false
  form.setAttribute(UNSENT, '')
  for (const old of form.querySelectorAll('.summary')) old.remove()
  form.prepend(words.content.cloneNode(true))
  open(form)
  form.querySelector<HTMLElement>('.summary')?.focus()
  return true
}
