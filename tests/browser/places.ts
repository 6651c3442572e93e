import type { BrowserContext } from 'playwright-core'
import type { Value } from '#law/vocabulary.ts'
import { hasAnswered } from './ahead.ts'
import { forTheCall, letterStory, orders, releasedStory, type Story, untilTalk } from './orders.ts'
import type { Person } from './person.ts'
import type { Site, Wishes } from './site.ts'

/** A kind of page, and how somebody comes to it. */
export interface Place {
  readonly name: string
  readonly go: () => Promise<void>
}

const PUBLIC = [
  '/',
  '/start',
  '/about',
  '/languages',
  '/plain',
  '/return',
  '/erased',
  '/no-such-page',
]
const DRAFT = [
  '/code',
  '/answers',
  '/q/lawyer',
  '/q/orderText',
  '/q/orderKind',
  '/confirm',
  '/facts',
  '/q/orderPaperDue',
  '/q/role',
  '/q/me',
  '/q/servedHow',
  '/q/servedOn',
  '/q/signers',
  '/q/conferences',
  '/q/requests',
  '/q/ownWords',
  '/q/willSign',
  '/dates',
  '/papers',
  '/papers/what-next',
  '/papers/joint-statement',
  '/papers/signature-page',
  '/papers/cover-letter',
  '/papers/deadline-sheet',
  '/erase',
]
const WAITING = ['/q/topics', '/q/times', '/q/needs', '/papers/letter', '/papers/call-sheet']
/** An order with a list of its own asks more facts, the words of each dispute, and further items. */
const LIST = ['/facts', '/q/disputes', '/q/item4', '/papers/ordered-paper']

/** Drafts at different places, by name, and the cookies of the browser that opens them. */
interface Drafts {
  readonly handles: Readonly<Record<string, string>>
  readonly storageState: Awaited<ReturnType<BrowserContext['storageState']>>
}

async function makeDrafts(person: Person): Promise<Drafts> {
  const handles: Record<string, string> = {}
  const starts = async (...[name, ...told]: [string, string, Story, Value<'orderKind'>?]) => {
    await person.begins()
    await hasAnswered(person, ...told)
    handles[name] = person.handle
  }
  const ready = untilTalk(releasedStory)
  await starts('waiting', orders.released, [...ready, ['talked', 'not-yet'], ...forTheCall])
  await starts('letters', orders.released, [
    ...ready,
    ['talked', 'letters'],
    ...forTheCall,
    ['attempts', []],
  ])
  await starts('other', '', [
    ['orderText', 'INVENTED FOR TESTING\n\nORDER TO SHOW CAUSE\n\nPlaintiff shall show cause why.'],
    ['orderKind', 'other'],
  ])
  await starts('whole', orders.released, releasedStory)
  await starts('list', orders.letter, letterStory, 'as-ordered')
  return { handles, storageState: await person.page.context().storageState() }
}

/** Every kind of page in the person's language, for drafts at different places. Pinned to 2026-03-20. */
export async function everyPlace(person: Person, drafts?: Drafts): Promise<readonly Place[]> {
  const { handles } = drafts ?? (await makeDrafts(person))
  const at = (name: string, path: string) => async () => {
    person.handle = handles[name] ?? ''
    await person.opensDraft(path)
  }
  return [
    ...PUBLIC.map((path) => ({ name: path, go: async () => void (await person.opens(path)) })),
    ...DRAFT.map((path) => ({ name: path, go: at('whole', path) })),
    { name: 'waiting', go: at('waiting', '') },
    ...WAITING.map((path) => ({ name: path, go: at('waiting', path) })),
    ...LIST.map((path) => ({ name: `a joint letter ${path}`, go: at('list', path) })),
    { name: 'no conference', go: at('letters', '') },
    { name: '/q/attempts', go: at('letters', '/q/attempts') },
    { name: 'attempt log', go: at('letters', '/papers/attempt-log') },
    { name: 'a way out', go: at('other', '') },
    {
      name: 'a refused answer',
      go: async () => {
        await at('whole', '/q/servedOn')()
        await person.fills('servedOn', '2026-02-31')
        await person.presses()
      },
    },
    {
      name: 'answers put aside',
      go: async () => {
        await at('whole', '/q/talked')()
        await person.answers('talked', 'never')
      },
    },
    {
      name: 'two answers at once',
      go: async () => {
        await at('whole', '/q/role')()
        const revision = person.page.locator('[name="revision"]')
        await revision.evaluate((box: HTMLInputElement) => Object.assign(box, { value: '1' }))
        await person.answers('role', 'defendant')
      },
    },
  ]
}

/** A person, and every kind of page that they can go to. */
export interface Travel {
  readonly person: Person
  readonly places: readonly Place[]
}

const made = new WeakMap<Site, Promise<Drafts>>()

/**
 * A person who can go to every kind of page in one language. No place changes a draft, so that all
 * travellers of a site share theirs.
 */
export async function traveller(site: Site, lang: string, wishes: Wishes = {}): Promise<Travel> {
  const drafts = made.get(site) ?? site.person({ scripts: false }).then(makeDrafts)
  made.set(site, drafts)
  const { storageState } = await drafts
  const person = await site.person({
    ...wishes,
    lang,
    options: { ...wishes.options, storageState },
  })
  return { person, places: await everyPlace(person, await drafts) }
}
