import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (e) => ENTITIES[e] ?? e)

function attributes(tag: string): Map<string, string> {
  const found = [...tag.matchAll(/\s([a-zA-Z-]+)="([^"]*)"/g)]
  return new Map(found.map((m) => [m[1] ?? '', plain(m[2] ?? '')]))
}

export const html = (element: ReactElement): string => renderToStaticMarkup(element)

/**
 * What a browser without scripts would post for a form of ours, pressing one button (`name=value`).
 * It reads React's own markup, in which attributes are always quoted; it is no reader of any HTML.
 */
export function submit(markup: string, pressed?: readonly [string, string]): FormData {
  const form = new FormData()
  const controls =
    /<input\b[^>]*>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g
  for (const [control, , typed, , options] of markup.matchAll(controls)) {
    const own = attributes(control.slice(0, control.indexOf('>')))
    const name = own.get('name') ?? ''
    if (typed !== undefined) {
      // A browser drops the first line end of a text area and sends the others as CR LF.
      form.append(name, plain(typed).replace(/^\n/, '').replace(/\n/g, '\r\n'))
    } else if (options !== undefined) {
      const all = [...options.matchAll(/<option\b[^>]*>/g)].map((m) => m[0])
      const chosen = all.find((option) => option.includes('selected=""')) ?? all[0] ?? ''
      form.append(name, attributes(chosen).get('value') ?? '')
    } else if (own.get('type') === 'file') {
      form.append(name, new File([], ''))
    } else if (own.get('type') !== 'radio' && own.get('type') !== 'checkbox') {
      form.append(name, own.get('value') ?? '')
    } else if (/\schecked=""/.test(control)) {
      form.append(name, own.get('value') ?? 'on')
    }
  }
  if (pressed) form.append(...pressed)
  return form
}
