/** The mark of a form that is under way: a second post would carry a stale revision. */
const BUSY = 'data-busy'

export const isBusy = (form: HTMLFormElement): boolean => form.hasAttribute(BUSY)

// Not `disabled`: that would drop the button's own value from the post, and the focus with it.
export function shut(form: HTMLFormElement): void {
  form.setAttribute(BUSY, '')
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true')
}

export function open(form: HTMLFormElement): void {
  form.removeAttribute(BUSY)
  for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
}
