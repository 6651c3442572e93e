import { hasAnswered } from './ahead.ts'
import { orders, releasedStory, untilTalk } from './orders.ts'
import type { Person } from './person.ts'
import type { Site } from './site.ts'

/** A kind of page, and how somebody comes to it. */
export interface Place {
  readonly name: string
  readonly go: () => Promise<void>
}

const PUBLIC = ['/', '/start', '/about', '/languages', '/return', '/erased', '/no-such-page']
const DRAFT = [
  '/code',
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
  '/dates',
  '/papers',
  '/papers/joint-statement',
  '/papers/deadline-sheet',
  '/erase',
]

/** Every kind of page in the person's language, for drafts at different places. Pinned to 2026-03-20. */
export async function everyPlace(person: Person): Promise<readonly Place[]> {
  const handles: Record<string, string> = {}
  const starts = async (name: string, order: string, story: typeof releasedStory) => {
    await person.begins()
    await hasAnswered(person, order, story)
    handles[name] = person.handle
  }
  const ready = untilTalk(releasedStory)
  await starts('waiting', orders.released, [...ready, ['talked', 'not-yet']])
  await starts('letters', orders.released, [...ready, ['talked', 'letters'], ['attempts', []]])
  await starts('other', '', [
    ['orderText', 'An invented paper that orders nothing at all.'],
    ['orderKind', 'other'],
  ])
  await starts('whole', orders.released, releasedStory)
  const at = (name: string, path: string) => async () => {
    person.handle = handles[name] ?? ''
    await person.opensDraft(path)
  }
  return [
    ...PUBLIC.map((path) => ({ name: path, go: async () => void (await person.opens(path)) })),
    ...DRAFT.map((path) => ({ name: path, go: at('whole', path) })),
    { name: 'waiting', go: at('waiting', '') },
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

/** A person who can go to every kind of page in one language. */
export async function traveller(site: Site, lang: string) {
  const person = await site.person({ lang })
  return { person, places: await everyPlace(person) }
}
