import type { ElementHandle, Locator, Page } from 'playwright-core'

/** The few things that somebody does to a page, whatever they do them with. */
export interface Hand {
  readonly page: Page
  /** Comes to a box, a button or a link, and does nothing to it. */
  readonly reaches: (goal: Locator) => Promise<void>
  /** Puts these words in place of those in a box. */
  readonly writes: (box: Locator, words: string) => Promise<void>
  readonly ticks: (box: Locator, on?: boolean) => Promise<void>
  readonly chooses: (menu: Locator, value: string) => Promise<void>
  /** Presses a button, a link, or the line that unfolds something. */
  readonly presses: (goal: Locator) => Promise<void>
}

/** A mouse or a finger. */
export const pointer = (page: Page): Hand => ({
  page,
  reaches: async () => {},
  writes: (box, words) => box.fill(words),
  ticks: (box, on = true) => box.setChecked(on),
  chooses: async (menu, value) => void (await menu.selectOption(value)),
  presses: (goal) => goal.click(),
})

/** No page has more places to tab to, nor a group or a menu more lines. */
const STOPS_MAX = 400
/** Longer words are pasted. */
const TYPED_MAX = 12

type Where = 'here' | 'in its group' | 'before' | 'after' | 'nowhere'

/** Where the focus is as seen from the goal, and what keeps somebody from seeing it. */
function look(goal: Element): { readonly where: Where; readonly trouble: string | null } {
  const at = document.activeElement
  if (!at || at === document.body) return { where: 'nowhere', trouble: null }
  const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
  const trouble = () => {
    const ringed = [at, ...labels].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    if (!ringed) return 'no outline'
    // The first line of a link that goes over two.
    const box = at.getClientRects()[0]
    if (!box) return 'no box'
    // Of a tall box a part is enough: the browser shows the line that is written in.
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [upper, lower] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (left >= right || upper >= lower) return 'outside the window'
    const top = document.elementFromPoint((left + right) / 2, (upper + lower) / 2)
    return [at, ...labels].some((one) => one.contains(top)) ? null : `under ${top?.outerHTML}`
  }
  const group = goal instanceof HTMLInputElement && goal.type === 'radio' ? goal.name : null
  const sameGroup = at instanceof HTMLInputElement && at.type === 'radio' && at.name === group
  const follows = at.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING
  const where = at === goal ? 'here' : sameGroup ? 'in its group' : follows ? 'before' : 'after'
  // Where the page itself put the focus, on a heading or a summary of errors, nothing can be done.
  const told = at.getAttribute('tabindex') === '-1' ? null : trouble()
  return { where, trouble: told && `${told}: ${at.outerHTML.slice(0, 200)}` }
}

/**
 * Tab, arrows, Space, Enter and typing, and nothing else. Throws where the focus cannot be seen: no
 * outline, outside the window, or under something (WCAG 2.4.7 and 2.4.11).
 */
export function keyboard(page: Page): Hand {
  const { keyboard } = page
  const looks = async (goal: ElementHandle) => {
    const { where, trouble } = await goal.evaluate(look as (goal: Node) => ReturnType<typeof look>)
    if (trouble !== null) throw new Error(`The focus cannot be seen, ${trouble}`)
    return where
  }
  const handleOf = async (goal: Locator) => {
    const handle = await goal.first().elementHandle()
    if (!handle) throw new Error(`${goal} is not there`)
    return handle
  }
  /** Tabs until the focus is there, or in the group of radio buttons that is one stop. */
  const tabs = async (goal: ElementHandle): Promise<Where> => {
    for (let stops = 0; stops < STOPS_MAX; stops++) {
      const where = await looks(goal)
      if (where === 'here' || where === 'in its group') return where
      await keyboard.press(where === 'after' ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(
      `Tab never comes to ${await goal.evaluate((one) => (one as Element).outerHTML)}`,
    )
  }
  const reaches = async (goal: Locator) => void (await tabs(await handleOf(goal)))
  return {
    page,
    reaches,
    writes: async (box, words) => {
      await reaches(box)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.press('Backspace')
      if (words.length > TYPED_MAX) await keyboard.insertText(words)
      else await keyboard.type(words)
    },
    ticks: async (box, on = true) => {
      const goal = await handleOf(box)
      for (let where = await tabs(goal); where !== 'here'; where = await looks(goal)) {
        const down = await goal.evaluate(
          (one) =>
            (document.activeElement as Element).compareDocumentPosition(one) &
            Node.DOCUMENT_POSITION_FOLLOWING,
        )
        await keyboard.press(down ? 'ArrowDown' : 'ArrowUp')
      }
      if ((await goal.isChecked()) !== on) await keyboard.press('Space')
      if ((await goal.isChecked()) !== on) throw new Error(`${box} does not obey`)
    },
    chooses: async (menu, value) => {
      await reaches(menu)
      const at = await menu.evaluate(
        (one, value) => [...(one as HTMLSelectElement).options].findIndex((o) => o.value === value),
        value,
      )
      await keyboard.press('Home')
      for (let line = 0; line < at; line++) await keyboard.press('ArrowDown')
      if ((await menu.inputValue()) !== value) throw new Error(`${menu} does not obey`)
    },
    presses: async (goal) => {
      const handle = await handleOf(goal)
      await tabs(handle)
      const link = await handle.evaluate((one) => one.nodeName === 'A')
      await keyboard.press(link ? 'Enter' : 'Space')
    },
  }
}
