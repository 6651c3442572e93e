/**
 * `npm run shots`: pictures of every kind of page for somebody to look at: on a phone and at a desk, light and
 * dark, in English and Arabic. Words behind it choose: languages by their id (`es`, `xb`), pages by a
 * part of their name (`dates`, `q/role`).
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isLang, type Lang } from '../app/i18n/languages.ts'
import { everyPlace } from '../tests/browser/places.ts'
import { openSite } from '../tests/browser/site.ts'

/** Window widths in px: a phone and a desk. */
const widths = [360, 1440]
const themes = ['light', 'dark'] as const
/** One that reads from the left, and one from the right. */
const both: readonly Lang[] = ['en', 'ar']

const wishes = process.argv.slice(2)
const named = wishes.filter(isLang)
const pages = wishes.filter((wish) => !isLang(wish))
const folder = fileURLToPath(new URL('../shots', import.meta.url))
mkdirSync(folder, { recursive: true })

/** A place's name as a file's: "/q/role" is "q-role". */
const fileName = (place: string) => place.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'home'

const site = await openSite('2026-03-20')
try {
  for (const lang of named.length > 0 ? named : both) {
    const person = await site.person({ lang, scripts: false })
    for (const { name, go } of await everyPlace(person)) {
      if (pages.length > 0 && !pages.some((part) => name.includes(part))) continue
      await go()
      for (const width of widths) {
        for (const colorScheme of themes) {
          await person.page.setViewportSize({ width, height: 900 })
          await person.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          const path = join(folder, `${fileName(name)}.${lang}.${width}.${colorScheme}.png`)
          await person.page.screenshot({ path, fullPage: true })
        }
      }
    }
    await person.closes()
  }
} finally {
  await site.close()
}
console.info(`Look at the pictures in ${folder}`)
