// `npm run shots`: pictures of the pages that matter, in every language, for somebody to look at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allLanguages } from '../app/i18n/languages.ts'
import { everyPlace } from '../tests/browser/places.ts'
import { openSite } from '../tests/browser/site.ts'

const folder = fileURLToPath(new URL('../shots', import.meta.url))
mkdirSync(folder, { recursive: true })

/** The name of each picture, and the page it shows. */
const pictures = {
  start: '/',
  'first-question': '/start',
  code: '/code',
  order: '/q/orderText',
  confirm: '/confirm',
  question: '/q/ownWords',
  choice: '/q/servedHow',
  list: '/q/requests',
  error: 'a refused answer',
  deadlines: '/dates',
  papers: '/papers',
  paper: '/papers/joint-statement',
  waiting: 'waiting',
  attempts: 'no conference',
} as const
/** Window widths in px: a phone and a desk. */
const widths = [360, 1440]

const only = process.argv.slice(2)
const site = await openSite('2026-03-20')
try {
  for (const { id: lang } of allLanguages) {
    const person = await site.person({ lang, scripts: false })
    const places = await everyPlace(person)
    for (const [name, place] of Object.entries(pictures)) {
      if (only.length > 0 && !only.includes(name)) continue
      for (const width of widths) {
        await person.page.setViewportSize({ width, height: 900 })
        await places.find((one) => one.name === place)?.go()
        const path = join(folder, `${name}-${lang}-${width}.png`)
        await person.page.screenshot({ path, fullPage: true })
      }
    }
    await person.closes()
  }
} finally {
  await site.close()
}
console.info(`Look at the pictures in ${folder}`)
