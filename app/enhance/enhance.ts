/**
 * Pages work without this file. With it, a form of the main part is sent without loading the page
 * anew: the same post, the same answer of the server, put in place of the old page. When the line drops,
 * the form stays as it is and says so; whatever else goes wrong, and when it drops again, the browser
 * posts the real form. Nothing is kept anywhere.
 */

import { isBusy, open, shut } from './busy.ts'
import { logOf } from './log.ts'
import { showNewest } from './newest.ts'
import { swap } from './swap.ts'
import { guardUnsaved } from './unsaved.ts'
import { saidUnsent } from './unsent.ts'

/** How long a form that the browser posts stays shut when its answer never replaces the page. */
const REOPEN_AFTER_MS = 10_000

/** True when the person goes elsewhere: the post that this breaks off must not be sent again. */
let leaving = false
/** The address that the page shows, without its fragment. */
let shown = location.pathname + location.search

type Button = HTMLButtonElement | HTMLInputElement
interface Post {
  readonly form: HTMLFormElement
  readonly button: Button | null
  readonly url: URL
}

/** Posts of the main part to ourselves. What changes this browser (leaving, erasing) it does itself. */
function postOf(form: HTMLFormElement, button: Button | null): Post | null {
  // An attribute, because a box of the form may itself be called "action".
  const url = new URL(form.getAttribute('action') || location.href, location.href)
  url.hash = ''
  const ours = form.closest('main') && url.origin === location.origin
  return ours && !/\/(erase|leave|plain)$/.test(url.pathname) ? { form, button, url } : null
}

function bodyOf({ form, button }: Post): FormData | URLSearchParams {
  const data = new FormData(form)
  if (button?.name) data.append(button.name, button.value)
  if (form.enctype === 'multipart/form-data') return data
  const pairs = new URLSearchParams()
  data.forEach((value, name) => {
    if (typeof value === 'string') pairs.append(name, value)
  })
  return pairs
}

/** The browser posts the form itself, with the button that was pressed. */
function postPlainly({ form, button }: Post): void {
  if (button?.name) {
    const pressed = document.createElement('input')
    pressed.type = 'hidden'
    pressed.name = button.name
    pressed.value = button.value
    pressed.dataset.pressed = ''
    form.append(pressed)
  }
  HTMLFormElement.prototype.submit.call(form)
}

/** The question that an address or a page answers; the facts of the order are one turn. */
function turnOf(url: URL): string | null {
  if (/\/(confirm|facts)$/.test(url.pathname)) return 'facts'
  return /\/q\/(\w+)$/.exec(url.pathname)?.[1] ?? null
}

/** To what must be fixed first, or else to the new question. Focus is enough: nothing is announced. */
function goToSubject(): void {
  const question = document.getElementById('question')
  const subject =
    document.querySelector<HTMLElement>('main .summary') ??
    (question ?? document).querySelector<HTMLElement>('h1') ??
    question ??
    document.querySelector<HTMLElement>('main')
  subject?.setAttribute('tabindex', '-1')
  subject?.focus({ preventScroll: true })
  if (question) question.scrollIntoView()
  else scrollTo(0, 0)
}

function show(arrived: Document, response: Response, post: Post): void {
  const refused = !response.ok
  swap(arrived, refused ? null : turnOf(post.url))
  const address = new URL(response.headers.get('Content-Location') ?? response.url, location.href)
  const path = address.pathname + address.search
  const fragment = document.getElementById('question') ? '#question' : ''
  // A list that goes on, or a refused answer, is the same page: Back leads to the one before.
  if (path === shown) history.replaceState(null, '', path + fragment)
  else history.pushState(null, '', path + fragment)
  shown = path
  showNewest()
  goToSubject()
}

/** Sends a post and gives its answer; null when the line drops before all of it is here. */
async function answerTo(post: Post): Promise<readonly [Response, string] | null> {
  try {
    const response = await fetch(post.url.href, {
      method: 'POST',
      body: bodyOf(post),
      credentials: 'same-origin',
      // The next page itself, where it may be had without a trip of its own (server/pages.ts).
      headers: { Accept: 'text/html', Prefer: 'return=representation' },
    })
    return [response, await response.text()]
  } catch {
    return null
  }
}

async function send(post: Post): Promise<void> {
  leaving = false
  const answer = await answerTo(post)
  if (!answer) {
    if (!leaving && !saidUnsent(post.form)) postPlainly(post)
    return
  }
  try {
    const [response, text] = answer
    const html = (response.headers.get('Content-Type') ?? '').startsWith('text/html')
    const arrived = new DOMParser().parseFromString(text, 'text/html')
    // A page of trouble has no form: the browser shows it, and Back leads to what was typed.
    const usable = arrived.querySelector(response.ok ? 'main' : 'main form')
    if (!html || !usable || new URL(response.url).origin !== location.origin) throw new Error()
    show(arrived, response, post)
  } catch {
    if (!leaving) postPlainly(post)
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (isBusy(form)) {
    event.preventDefault()
    return
  }
  shut(form)
  const { submitter } = event
  const pressed = submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement
  const post = postOf(form, pressed ? submitter : null)
  // A browser that does not say which button was pressed posts by itself.
  if (post && submitter !== undefined) {
    event.preventDefault()
    void send(post)
    return
  }
  leaving = true
  setTimeout(() => {
    leaving = false
    open(form)
  }, REOPEN_AFTER_MS)
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link && !link.getAttribute('href')?.startsWith('#')) leaving = true
})

// Back and Forward between pages that were swapped in; a fragment of this page is the browser's.
addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) location.reload()
})

// Back may bring the page out of the browser's memory as it was left, mid-post.
addEventListener('pageshow', () => {
  leaving = false
  for (const pressed of document.querySelectorAll('[data-pressed]')) pressed.remove()
  for (const form of document.forms) open(form)
})

logOf(document)
guardUnsaved()
document.documentElement.dataset.enhanced = ''
showNewest()
