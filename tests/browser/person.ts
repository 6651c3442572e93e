import type { Page, Response } from 'playwright-core'
import { boxOf, inner } from '#app/fields/names.ts'
import type { Part } from '#law/fields.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'

type Row = Readonly<Record<string, string>>
/** What a person gives to a question: a choice, words, a day, or the parts of an answer. */
export type Given = string | Row | readonly Row[]

const MARK = 'data-before'
/** The main button of a page: in a row of buttons of its form, or of a form that is that row. */
const SEND = 'main form .buttons button.button, main form.buttons button.button'

const isRows = (given: Given): given is readonly Row[] => Array.isArray(given)

/** Somebody at a browser. Each method is something that a person does. */
export class Person {
  readonly page: Page
  readonly url: string
  readonly lang: string
  /** The draft's name in addresses, and its return code. */
  handle = ''
  code = ''

  constructor(page: Page, url: string, lang: string) {
    this.page = page
    this.url = url
    this.lang = lang
  }

  /** The same person in another tab: same browser, same cookies, same draft. */
  async newTab(): Promise<Person> {
    const other = new Person(await this.page.context().newPage(), this.url, this.lang)
    other.handle = this.handle
    other.code = this.code
    return other
  }

  /** Opens a page of the site by its path after the language. */
  async opens(path: string): Promise<Response | null> {
    return this.page.goto(`${this.url}/${this.lang}${path}`)
  }

  async opensDraft(path = ''): Promise<Response | null> {
    return this.opens(`/d/${this.handle}${path}`)
  }

  /** The address after the language and the draft's handle, without what follows `#`. */
  where(): string {
    const path = new URL(this.page.url()).pathname
    return path.replace(/^\/[a-z]+/, '').replace(/^\/d\/\w+/, '')
  }

  /** Presses a button that sends a form, and waits for the page that answers. */
  async presses(selector = SEND): Promise<void> {
    const { page } = this
    await page
      .locator('main h1')
      .first()
      .evaluate((h1, mark) => h1.setAttribute(mark, ''), MARK)
    await page.locator(selector).first().click()
    await page.locator(`[${MARK}]`).waitFor({ state: 'detached' })
    await page.waitForLoadState('domcontentloaded')
  }

  /** Starts a draft: no lawyer; notes the code that is shown, and goes on to the order. */
  async begins(): Promise<this> {
    await this.opens('/start')
    await this.answers('lawyer', 'no')
    this.handle = /\/d\/(\w+)/.exec(this.page.url())?.[1] ?? ''
    this.code = ((await this.page.locator('.code').textContent()) ?? '').trim()
    await this.page.locator('main a.button').click()
    await this.page.waitForURL(/orderText/)
    return this
  }

  /** Starts a draft and gives the text of an order, up to the page that shows what was read. */
  async beginsWith(order: string): Promise<this> {
    await this.begins()
    await this.answers('orderText', order)
    await this.answers('orderKind', 'reimposed')
    await this.answers('orderLater', 'no')
    return this
  }

  /** Answers the question on the page and sends it. */
  async answers(id: QuestionId, given: Given): Promise<void> {
    const rows = isRows(given) ? given : null
    if (rows === null) {
      await this.fills(id, given as string | Row)
      return this.presses()
    }
    for (const row of rows) {
      await this.fillsRow(id, row)
      await this.presses('.buttons button[name="do"][value="add"]')
    }
    return this.presses('.buttons button[name="do"][value="done"]')
  }

  /** Fills in the question on the page without sending it. */
  async fills(id: QuestionId, given: string | Row): Promise<void> {
    const field = vocabulary[id]
    const { name } = boxOf(id)
    if (field.kind === 'record' && typeof given !== 'string') {
      const parts: Readonly<Record<string, Part>> = field.parts
      for (const [part, words] of Object.entries(given)) {
        await this.fillsPart(boxOf(id, part).name, parts[part]!, words, true)
      }
    } else if (field.kind === 'order') {
      await this.page.locator(`[name="${name}.text"]`).fill(String(given))
    } else if (field.kind === 'approval') {
      if (given === 'agreed') await this.page.locator(`[name="${name}"]`).check()
    } else if (field.kind === 'fact') {
      await this.fillsPart(name, { kind: field.of === 'day' ? 'date' : 'text' } as Part, `${given}`)
    } else {
      await this.fillsPart(name, field as Part, String(given), true)
    }
  }

  /** Fills in the empty row of a list. */
  async fillsRow(id: QuestionId, row: Row): Promise<void> {
    const field = vocabulary[id]
    if (field.kind !== 'rows') throw new Error(`${id} is no list`)
    const parts: Readonly<Record<string, Part>> = field.parts
    const fresh = await this.page.locator(`[name="${inner(boxOf(id), 'new').name}"]`).inputValue()
    for (const [part, words] of Object.entries(row)) {
      await this.fillsPart(boxOf(id, part, fresh).name, parts[part]!, words)
    }
  }

  /** `radio`: a choice that stands alone is a row of radio buttons, in a list it is a menu. */
  private async fillsPart(name: string, part: Part, words: string, radio = false): Promise<void> {
    const box = (piece = '') => this.page.locator(`[name="${name}${piece}"]`)
    if (part.kind === 'choice') {
      if (radio) await this.page.locator(`[name="${name}"][value="${words}"]`).check()
      else await box().selectOption(words)
    } else if (part.kind === 'prose') {
      await box('.words').fill(words)
    } else if (part.kind === 'text') {
      await box().fill(words)
    } else if (words === 'unknown') {
      await box('.unknown').check()
    } else {
      const [year = '', month = '', day = ''] = words.split('-')
      await box('.month').fill(month)
      await box('.day').fill(day)
      await box('.year').fill(year)
    }
  }

  /** All words of the page's main part, as somebody sees them. */
  async reads(selector = 'main'): Promise<string> {
    const [words = ''] = await this.page.locator(selector).allInnerTexts()
    return words.replace(/\s+/g, ' ')
  }

  async title(): Promise<string> {
    return (await this.page.locator('main h1').first().textContent()) ?? ''
  }

  async closes(): Promise<void> {
    await this.page.context().close()
  }
}
