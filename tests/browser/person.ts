import type { Page, Response } from 'playwright-core'
import { boxOf, inner } from '#app/fields/names.ts'
import type { Part } from '#law/fields.ts'
import { type Answers, isQuestionId, type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { fillsDay, fillsFact } from './facts.ts'
import { formText, formType, rowPairs } from './form.ts'
import {
  correctionsIn,
  type Given,
  givenFor,
  isRows,
  isTold,
  partsOf,
  type Row,
  type Told,
  wordsOf,
} from './given.ts'
import { type Hand, pointer } from './hands.ts'

const MARK = 'data-before'
/** The main button of a page: in a row of buttons of its form, or of a form that is that row. */
const SEND = 'main form .buttons button.button, main form.buttons button.button'
/** Above this many rows a list is sent as one form: who has sixty does not want to wait sixty times. */
const ROW_BY_ROW = 4
/** No conversation has more pages than this. */
const PAGES_MAX = 80

/** Somebody at a browser. Each method is something that a person does. */
export class Person {
  readonly page: Page
  readonly url: string
  readonly lang: string
  /** Whether this browser runs scripts, so that a form may be sent without a new page. */
  readonly scripts: boolean
  /** What they work the page with: a pointer, or the keyboard alone. */
  readonly hand: Hand
  /** The draft's name in addresses, and its return code. */
  handle = ''
  code = ''

  constructor(page: Page, url: string, lang: string, scripts = true, hand = pointer(page)) {
    this.page = page
    this.url = url
    this.lang = lang
    this.scripts = scripts
    this.hand = hand
  }

  /** The same person in another tab: same browser, same cookies, same draft. */
  async newTab(): Promise<Person> {
    const page = await this.page.context().newPage()
    const other = new Person(page, this.url, this.lang, this.scripts)
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

  /** Waits for the scripts of a page that brings any: they come when the browser is idle. */
  async isReady(): Promise<void> {
    if (!this.scripts || (await this.page.locator('script[data-enhance]').count()) === 0) return
    await this.page.locator('html[data-enhanced]').waitFor({ state: 'attached' })
  }

  /** Presses a button that sends a form, and waits for the page that answers. */
  async presses(selector = SEND): Promise<void> {
    const { page, hand } = this
    await this.isReady()
    const button = page.locator(selector).first()
    await hand.reaches(button)
    // Without scripts an answer is always a new page, and its event comes sooner than any look at it.
    if (!this.scripts) {
      await Promise.all([page.waitForEvent('domcontentloaded'), hand.presses(button)])
      return
    }
    await page
      .locator('main h1')
      .first()
      .evaluate((h1, mark) => h1.setAttribute(mark, ''), MARK)
    await hand.presses(button)
    await page.locator(`[${MARK}]`).waitFor({ state: 'detached' })
    await page.waitForLoadState('domcontentloaded')
  }

  /** Follows a link, up to the page that has this address. */
  async follows(selector: string, to: RegExp): Promise<void> {
    await this.hand.presses(this.page.locator(selector).first())
    await this.page.waitForURL(to)
  }

  /** Starts a draft: no lawyer; notes the code that is shown, and goes on to the order. */
  async begins(): Promise<this> {
    await this.opens('/start')
    return this.beginsHere()
  }

  /** The same on the start page that is open. */
  async beginsHere(): Promise<this> {
    await this.answers('lawyer', 'no')
    this.handle = /\/d\/(\w+)/.exec(this.page.url())?.[1] ?? ''
    this.code = ((await this.page.locator('.code').textContent()) ?? '').trim()
    await this.follows('main a.button', /orderText/)
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
      await this.fills(id, given as Told | Row)
      return this.presses()
    }
    for (const row of rows.slice(0, ROW_BY_ROW)) {
      await this.fillsRow(id, row)
      await this.presses('.buttons button[name="do"][value="add"]')
    }
    if (rows.length > ROW_BY_ROW) await this.sendsRows(id, rows.slice(ROW_BY_ROW))
    return this.presses('.buttons button[name="do"][value="done"]')
  }

  /** Fills in the question on the page without sending it. */
  async fills(id: QuestionId, given: Told | Row): Promise<void> {
    const field = vocabulary[id]
    const { name } = boxOf(id)
    if (!isTold(given)) {
      for (const [part, told] of Object.entries(given))
        await this.fillsPart(boxOf(id, part).name, partsOf(id)[part]!, told, true)
    } else if (field.kind === 'order') {
      await this.hand.writes(this.page.locator(`[name="${name}.text"]`), wordsOf(given))
    } else if (field.kind === 'approval') {
      if (given === 'agreed') await this.hand.ticks(this.page.locator(`[name="${name}"]`))
    } else if (field.kind === 'fact') {
      await fillsFact(this.hand, id as never, given)
    } else {
      await this.fillsPart(name, field as Part, given, true)
    }
  }

  /** Fills in the empty row of a list. */
  async fillsRow(id: QuestionId, row: Row): Promise<void> {
    const fresh = await this.page.locator(`[name="${inner(boxOf(id), 'new').name}"]`).inputValue()
    for (const [part, told] of Object.entries(row))
      await this.fillsPart(boxOf(id, part, fresh).name, partsOf(id)[part]!, told)
  }

  /** `radio`: a choice that stands alone is a row of radio buttons, in a list it is a menu. */
  private async fillsPart(name: string, part: Part, told: Told, radio = false): Promise<void> {
    const { hand } = this
    const words = wordsOf(told)
    const box = (piece = '') => this.page.locator(`[name="${name}${piece}"]`)
    if (part.kind === 'choice') {
      if (radio) await hand.ticks(this.page.locator(`[name="${name}"][value="${words}"]`))
      else await hand.chooses(box(), words)
    } else if (part.kind === 'prose') {
      await hand.writes(box('.words'), words)
      if (typeof told !== 'string') await this.choosesLanguage(`${name}.lang`, told.lang)
    } else if (part.kind === 'text') {
      await hand.writes(box(), words)
    } else if (words === 'unknown') {
      await hand.ticks(box('.unknown'))
    } else {
      await fillsDay(hand, name, words)
    }
  }

  /** "es" is chosen as the page names it, such as "es-US"; a page of one language has no menu. */
  private async choosesLanguage(name: string, lang: string): Promise<void> {
    const menu = this.page.locator(`select[name="${name}"]`)
    if ((await menu.count()) === 0) return
    const option = menu.locator(`option[value^="${lang}"]`).first()
    await this.hand.chooses(menu, (await option.getAttribute('value')) ?? lang)
  }

  /** Sends further rows as one form, with the browser's cookies, and opens the page again. */
  private async sendsRows(id: QuestionId, rows: readonly Row[]): Promise<void> {
    const { page } = this
    const before = await page.locator(`[name="${inner(boxOf(id), 'row').name}"]`).count()
    const revision = await page.locator('[name="revision"]').first().inputValue()
    const boxes = rows.flatMap((row, at) => rowPairs(id, row, `r${before + at + 1}`))
    const data = formText([['revision', revision], ...boxes, ['do', 'add']])
    const answer = await page.request.post(page.url(), { data, headers: formType })
    if (!answer.ok()) throw new Error(`${id} was answered with ${answer.status()}`)
    await this.opensDraft(`/q/${id}`)
  }

  /**
   * Goes from the first question to an end, answering whatever is asked from stored answers, and
   * putting right what was read otherwise. Throws when something is asked that is not among them.
   */
  async walks(answers: Answers): Promise<void> {
    await this.begins()
    await this.walksOn(answers)
  }

  /** The same from the page that is open, or only as far as the question `until`. */
  async walksOn(answers: Answers, until?: QuestionId): Promise<void> {
    let left = correctionsIn(answers)
    for (let pages = 0; pages < PAGES_MAX; pages++) {
      const where = this.where()
      if (where === '' || where === '/papers' || where === `/q/${until}`) return
      if (where === '/confirm' && left.length > 0) {
        await this.follows('main a[href$="/facts"]', /\/facts/)
      } else if (where === '/confirm') {
        await this.presses()
      } else if (where === '/facts') {
        for (const [id, value] of left) await fillsFact(this.hand, id, value)
        left = []
        await this.presses()
      } else {
        await this.answersFrom(answers, where)
      }
    }
    throw new Error(`no end after ${PAGES_MAX} pages, at ${this.where()}`)
  }

  private async answersFrom(answers: Answers, where: string): Promise<void> {
    const id = where.replace('/q/', '')
    if (!isQuestionId(id) || !(id in answers)) throw new Error(`${where} was not expected`)
    const how = (answers[id] as { readonly how?: string } | null)?.how
    if (id !== 'orderText') await this.answers(id, givenFor(id, answers[id]))
    else if (how === 'pasted') await this.answers(id, (answers[id] as { text: string }).text)
    else {
      await this.hand.ticks(this.page.locator(`[name="${boxOf(id).name}.${how}"]`))
      await this.presses()
    }
    const refused = this.page.locator('.summary')
    if ((await refused.count()) > 0)
      throw new Error(`${id} was refused: ${await refused.first().textContent()}`)
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
