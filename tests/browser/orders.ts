import { readFileSync } from 'node:fs'
import { questionsOf } from '#law/tracks/tracks.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import type { Given } from './given.ts'

const order = (name: string) =>
  readFileSync(new URL(`../fixtures/orders/${name}.txt`, import.meta.url), 'utf8')

/** Orders that run everywhere. Their parties, judges and cases are invented. */
export const orders = {
  released: order('released-opposes'),
  prisoner: order('prisoner-moved'),
  torn: order('missing-first-page'),
  letter: order('joint-letter'),
} as const

export type Story = readonly (readonly [QuestionId, Given])[]

const asked = questionsOf('reimposed').map(({ id }) => id)
/** A story in the order in which the law's list asks. */
const story = (...told: Story): Story =>
  told.toSorted(([a], [b]) => asked.indexOf(a) - asked.indexOf(b))

const counsel = {
  kind: 'counsel',
  name: 'Invented Counsel',
  represents: 'Defendants',
  signs: 'electronic',
}

/** What the released person says after the order is confirmed. All of it is invented. */
export const releasedStory = story(
  ['role', 'plaintiff'],
  ['custody', 'released'],
  ['caseNumberNewest', 'same'],
  ['me', { name: 'Tobias Wexford', address: '1 Nowhere Street\nInventedtown, California 00000' }],
  ['servedHow', 'mail'],
  ['servedOn', '2026-03-05'],
  ['receivedOn', '2026-03-09'],
  ['signers', [counsel]],
  ['talked', 'yes'],
  [
    'conferences',
    [
      { date: '2026-03-16', how: 'letter', people: 'Invented Counsel' },
      { date: '2026-03-18', how: 'telephone', people: 'Invented Counsel and I', minutes: '25' },
    ],
  ],
  ['resolved', 'part'],
  [
    'requests',
    [
      {
        by: 'defendant',
        type: 'interrogatory',
        set: 'One',
        numbers: '3-5, 9(a)',
        status: 'open',
        where: 'ECF No. 52-1 at 4',
      },
    ],
  ],
  ['goodFaith', 'both'],
  ['wording', 'not-yet'],
  ['ownWords', ''],
  ['willSign', 'yes'],
  ['theySign', 'not-yet'],
  ['signHow', 'pen'],
)

/** What the prisoner says, who moved and whose talk settled everything. */
export const prisonerStory = story(
  ['role', 'plaintiff'],
  ['custody', 'prison'],
  ['caseNumberNewest', 'same'],
  ['me', { name: 'Leopold Ashgrove', number: 'Z-00000', facility: 'Invented State Prison' }],
  ['servedHow', 'mail'],
  ['servedOn', 'unknown'],
  ['receivedOn', '2026-04-22'],
  ['signers', [counsel]],
  ['talked', 'yes'],
  ['conferences', [{ date: '2026-04-30', how: 'telephone', people: 'Invented Counsel and I' }]],
  ['resolved', 'full'],
  ['goodFaith', 'mine'],
  ['wording', 'agreed'],
  ['ownWords', 'Invented Counsel was polite.'],
  ['willSign', 'yes'],
  ['theySign', 'not-yet'],
  ['signHow', 'pen'],
)

/** What the person says whose order has no first page. Nothing was settled. */
export const tornStory = story(
  ['role', 'plaintiff'],
  ['custody', 'released'],
  ['caseNumberNewest', 'changed'],
  ['caseNumberNow', '1:25-cv-00002-AAA-BBB (PC)'],
  ['me', { name: 'Invented Nguyễn Văn Đức' }],
  ['servedHow', 'unknown'],
  ['servedOn', 'unknown'],
  ['receivedOn', '2026-05-20'],
  ['signers', [{ kind: 'counsel', represents: 'Defendants' }]],
  ['talked', 'yes'],
  ['conferences', [{ date: '2026-06-01', how: 'in-person', people: 'Counsel and I' }]],
  ['resolved', 'none'],
  [
    'requests',
    [{ by: 'defendant', type: 'production', set: 'Two', numbers: '1 to 3', status: 'open' }],
  ],
  ['goodFaith', 'not-said'],
  ['wording', 'not-yet'],
  ['ownWords', ''],
  ['willSign', 'yes'],
  ['theySign', 'not-yet'],
  ['signHow', 'pen'],
)

/** What is said about a joint letter to a court with a list of its own, up to its fourth item. */
export const letterStory: Story = [
  ['role', 'plaintiff'],
  ['custody', 'never'],
  ['caseNumberNewest', 'same'],
  ['me', { name: 'Prudence Winterbourne' }],
  ['receivedOn', '2026-03-09'],
  ['signers', [counsel]],
  ['talked', 'yes'],
  ['conferences', [{ date: '2026-03-17', how: 'video' }]],
  ['resolved', 'none'],
  [
    'disputes',
    [
      {
        by: 'plaintiff',
        type: 'interrogatory',
        set: 'One',
        numbers: '8',
        words: 'Name each driver.',
        mine: 'They are the only witnesses.',
        status: 'open',
      },
    ],
  ],
]

/** The part of a story that is told before the question whether there was a talk. */
export const untilTalk = (story: Story): Story =>
  story.slice(
    0,
    story.findIndex(([id]) => id === 'talked'),
  )

/** What is asked of somebody at home whose talk is still to come, or never came. */
export const forTheCall: Story = [
  ['topics', []],
  ['times', [{ date: '2026-03-24', from: '9 a.m.', to: '11 a.m.' }]],
  ['needs', {}],
]
