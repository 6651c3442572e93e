import { describe, expect, it } from 'vitest'
import { stagesOf } from '#app/chat/progress.ts'
import type { DayWhy } from '#app/fields/days.ts'
import { listedLanguages } from '#app/i18n/languages.ts'
import { resources } from '#app/i18n/resources.ts'
import { sayStep } from '#app/i18n/steps.ts'
import { paperIdList } from '#documents/tree.ts'
import { stepCodes } from '#law/next-steps.ts'
import type { LengthUnit, StepReason } from '#law/rule-6/steps.ts'
import { type End, ends, type Place, stages } from '#law/stages.ts'
import { leaves, stem } from './leaves.ts'

// A record of each type's members: one that is forgotten here does not compile.
const namesOf = <T extends string>(members: Readonly<Record<T, true>>) =>
  Object.keys(members) as T[]

const units = namesOf<LengthUnit>({ hours: true, days: true, weeks: true, 'court-days': true })
const dayTroubles = namesOf<DayWhy>({
  empty: true,
  both: true,
  noMonth: true,
  monthUnclear: true,
  noDay: true,
  dayUnclear: true,
  dayPastEnd: true,
  noYear: true,
  yearShort: true,
  yearUnclear: true,
  twoDays: true,
  lineUnclear: true,
  ambiguous: true,
  weekday: true,
})
const reasons = namesOf<StepReason>({
  'trigger-not-counted': true,
  'days-counted-forward': true,
  'days-counted-backward': true,
  'court-days-counted-forward': true,
  'court-days-counted-backward': true,
  'court-day-holiday': true,
  'no-court-day-rule': true,
  'hours-begin-at-once': true,
  'hours-counted-forward': true,
  'hours-counted-backward': true,
  'clock-changed': true,
  'is-saturday': true,
  'is-sunday': true,
  'is-holiday': true,
  'is-monday-after-holiday': true,
  'clerk-inaccessible': true,
  'last-day-open': true,
  'moved-forward': true,
  'moved-backward': true,
  'moved-to-accessible-day': true,
  'same-time-moved': true,
  'mail-days-added': true,
  'federal-friday': true,
  'california-holiday': true,
  'california-friday': true,
  'california-monday': true,
  'possibly-later': true,
  'act-on-earlier': true,
  'state-holidays-not-checked': true,
  'state-holiday-not-backward': true,
  'date-certain': true,
  'date-certain-time': true,
  'act-before-date-certain': true,
})
const places: readonly Place[] = [...stages, ...ends]
// The papers have a page of their own, with its own title.
const shownEnds: readonly End[] = ends.filter((end) => end !== 'papers')

for (const { id: lang, name } of listedLanguages) {
  const words = new Set([...leaves(resources[lang]).keys()].map(stem))
  const missing = (keys: readonly string[]) => keys.filter((key) => !words.has(key))

  describe(`in ${name}`, () => {
    it('each thing that a count can say has its sentence, and each length its words', () => {
      expect(missing(reasons.map((reason) => `time.steps.${reason}`))).toEqual([])
      expect(missing(units.map((unit) => `time.lengths.${unit}`))).toEqual([])
    })

    it('no sentence is left of a thing that no count says', () => {
      const said = Object.keys(resources[lang].time?.steps ?? {})
      expect(said.filter((said) => !reasons.some((reason) => reason === said))).toEqual([])
    })

    it('a sentence with a clock time ends with one dot', () => {
      const said = reasons.map((reason) =>
        sayStep(lang, { date: '2017-11-20', reason, rules: [], time: '16:00' }),
      )
      expect(said.filter((text) => text.includes('..'))).toEqual([])
    })

    it('each trouble with a day has its sentence', () => {
      expect(missing(dayTroubles.map((why) => `fields.dayErrors.${why}`))).toEqual([])
    })

    it('each place says where on the way it is', () => {
      for (const place of places) {
        const { names, current } = stagesOf(lang, place)
        expect(names[current] ?? '').not.toBe('')
        expect(names[current]).not.toContain('stages.')
      }
    })

    it('each end has a title and says what it means', () => {
      expect(missing(shownEnds.map((end) => `ends.title.${end}`))).toEqual([])
      const leads = Object.keys(resources[lang].ends?.lead ?? {})
      expect(leads.toSorted()).toEqual(shownEnds.toSorted())
    })

    it('each next step has a title and a text', () => {
      const keys = stepCodes.flatMap((code) => [
        `ends.steps.${code}.title`,
        `ends.steps.${code}.text`,
      ])
      expect(missing(keys)).toEqual([])
    })

    it('each paper has a title and says what it is for', () => {
      expect(missing(paperIdList.map((paper) => `papers.titles.${paper}`))).toEqual([])
      expect(missing(paperIdList.map((paper) => `papers.purpose.${paper}`))).toEqual([])
    })
  })
}
