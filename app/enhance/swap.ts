import { logOf, planLog } from './log.ts'
import { bringStyle } from './style.ts'

/** Makes an element's attributes those of its counterpart. */
function dress(mine: Element, theirs: Element): void {
  for (const { name } of Array.from(mine.attributes)) {
    if (!theirs.hasAttribute(name)) mine.removeAttribute(name)
  }
  for (const { name, value } of Array.from(theirs.attributes)) {
    if (mine.getAttribute(name) !== value) mine.setAttribute(name, value)
  }
}

const isScript = (node: Node) => node.nodeName === 'SCRIPT'

/** Replaces every brother of an element that stays by those of its counterpart. */
function replaceAround(mine: Element, theirs: Element): void {
  const old = Array.from(mine.parentNode?.childNodes ?? [])
  for (const node of old) if (node !== mine && !isScript(node)) node.parentNode?.removeChild(node)
  const fresh = Array.from(theirs.parentNode?.childNodes ?? []).filter((node) => !isScript(node))
  const at = fresh.indexOf(theirs)
  mine.before(...fresh.slice(0, at))
  mine.after(...fresh.slice(at + 1))
}

/** The elements that enclose this one. Only a page of the same build keeps its log. */
function pathOf(element: Element): readonly string[] {
  const path: string[] = []
  for (let one: Element | null = element; one; one = one.parentElement) path.push(one.tagName)
  return path
}

/** Shows a page that has arrived in place of this one, its log kept; `answered` as in `planLog`. */
export function swap(arrived: Document, answered: string | null): void {
  const [mine, theirs] = [logOf(document), logOf(arrived)]
  document.title = arrived.title
  bringStyle(arrived)
  // What says that the scripts are ready is this page's own.
  arrived.documentElement.dataset.enhanced = ''
  dress(document.documentElement, arrived.documentElement)
  if (!mine || !theirs || pathOf(mine).join() !== pathOf(theirs).join()) {
    const fresh = Array.from(arrived.body.childNodes).filter((node) => !isScript(node))
    const scripts = Array.from(document.body.childNodes).filter(isScript)
    document.body.replaceChildren(...fresh, ...scripts)
    return
  }
  const append = planLog(mine, arrived, answered)
  let [at, counterpart]: [Element, Element] = [mine, theirs]
  while (at !== document.body && at.parentElement && counterpart.parentElement) {
    replaceAround(at, counterpart)
    at = at.parentElement
    counterpart = counterpart.parentElement
    dress(at, counterpart)
  }
  append()
}
