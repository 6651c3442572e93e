import { buildPaper } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import type { PaperId } from '#documents/tree.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { list, record, words } from '../fixtures/cases/parts.ts'
import { prisoner, released } from '../fixtures/cases.ts'

/** A paper of these answers as text, built on that day. */
export const textOf = (id: PaperId, answers: Answers, today: IsoDate): string =>
  renderText(buildPaper(id, fold(answers, { today }).live, today))

/** The same without line breaks, so that a sentence can be looked for. */
export const wordsOf = (id: PaperId, answers: Answers, today: IsoDate): string =>
  textOf(id, answers, today).replace(/\s+/g, ' ')

const topics = list(
  'topics',
  {
    by: 'plaintiff',
    type: 'production',
    set: 'One',
    numbers: '1, 2, 3 and 7',
    about: words('The log of the yard was not produced'),
  },
  {
    by: 'plaintiff',
    type: 'admission',
    set: 'Two',
    numbers: '1',
    about: words('Ellos dijeron que no.', 'es'),
  },
)

/** INVENTED. In prison, moved; the call is still to come. The first contact is due on May 7, 2026. */
export const prisonerWaits: Answers = {
  ...prisoner,
  talked: 'not-yet',
  topics,
  times: list(
    'times',
    { date: '2026-05-04', from: '9:00 a.m.', to: '11:00 a.m.' },
    { date: '2026-05-06', from: '1:00 p.m.' },
    { date: '2026-04-20', from: '8:00 a.m.', to: '9:00 a.m.' },
  ),
  needs: record('needs', { interpreter: 'Spanish' }),
  staff: record('staff', { name: 'Invented Coordinator', phone: '559-555-0102' }),
  attempts: list(
    'attempts',
    { date: '2026-04-22', by: 'me', how: 'letter', who: 'counsel' },
    { date: '2026-04-23', by: 'other-side', how: 'letter' },
    { date: '2026-04-23', by: 'me', how: 'asked-staff' },
  ),
}

/** INVENTED. Released, answers the other side’s motion; nothing about the call was said yet. */
export const releasedWaits: Answers = {
  ...released,
  talked: 'not-yet',
  topics: list('topics'),
  times: list('times'),
  needs: record('needs', {}),
  attempts: list('attempts'),
}
