import type { Step } from '#law/rule-6.ts'
import { formatDay } from './days.ts'
import { type Lang, languages } from './languages.ts'
import { translate } from './translate.ts'

/** A clock time as a person says it: `16:00` is "4:00 PM". */
export function formatTime(lang: Lang, time: string): string {
  const format = new Intl.DateTimeFormat(languages[lang].tag, {
    timeStyle: 'short',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  // The narrow space that some versions print before PM is an ordinary one here.
  return format.format(new Date(`1970-01-01T${time}:00Z`)).replace(/\u202f/g, ' ')
}

/** One step of a count as a sentence in the person's language, without its rules. */
export function sayStep(lang: Lang, step: Step): string {
  const t = translate(lang, 'time')
  const { count, unit, holiday, time } = step
  return t(`steps.${step.reason}`, {
    date: formatDay(lang, step.date),
    length: count === undefined || unit === undefined ? '' : t(`lengths.${unit}`, { count }),
    holiday: holiday === undefined ? '' : t(`holidays.${holiday}`),
    time: time === undefined ? '' : formatTime(lang, time),
  })
}

/** The same sentence followed by the subsections that it rests on, in brackets. */
export function citeStep(lang: Lang, step: Step): string {
  const sentence = sayStep(lang, step)
  if (step.rules.length === 0) return sentence
  const rules = step.rules.map((rule) => rule.text).join('; ')
  return translate(lang, 'time')('cited', { sentence, rules })
}
