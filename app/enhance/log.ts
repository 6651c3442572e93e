/**
 * The answer that was just given is announced: it stands in a log of its own, after the transcript
 * that the server sent and before the question. The log stays in the page while all around it is
 * replaced, because a screen reader only hears what is added to a log that it knows.
 */
const LOG = '[role="log"]'

/** The log of a page of the conversation, made when it is not there; null where nothing is asked. */
export function logOf(page: Document): HTMLElement | null {
  const question = page.querySelector('main .hang > #question')
  const known = page.querySelector<HTMLElement>(LOG)
  if (!question || known) return known
  const log = page.createElement('div')
  log.setAttribute('role', 'log')
  question.before(log)
  return log
}

/** The permanent name of a turn: the question's id. */
const nameOf = (turn: Element | null | undefined) => turn?.getAttribute('data-turn') ?? null

/** The turn just before the question, out of the log or not, with its number. */
function lastTurn(page: Document): { item: Element; number: number } | null {
  const list = Array.from(page.querySelectorAll<HTMLOListElement>('main ol.turns')).pop()
  const item = list?.lastElementChild
  return list && item ? { item, number: list.start + list.children.length - 1 } : null
}

/**
 * Takes out of a page that has arrived the turn that the log will show, so that it stands there once.
 * Returns what to do to the log when the page is in its place. `answered` names the question that was
 * just answered; null when its answer was refused.
 */
export function planLog(log: Element, arrived: Document, answered: string | null): () => void {
  const last = lastTurn(arrived)
  const name = nameOf(last?.item)
  const shown = nameOf(log.querySelector('li'))
  const isNew = name !== null && name === answered
  if (!last || !(isNew || (name !== null && name === shown))) return () => log.replaceChildren()
  const list = last.item.parentElement
  last.item.remove()
  if (list && !list.firstElementChild) list.remove()
  if (!isNew) return () => {}
  return () => {
    const appended = document.createElement('ol')
    appended.className = 'turns'
    appended.start = last.number
    appended.append(document.importNode(last.item, true))
    log.replaceChildren(appended)
  }
}
