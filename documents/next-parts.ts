import { talkDayPassed } from '#law/case-dates.ts'
import { isExcepted } from '#law/case-dues.ts'
import { citable } from '#law/cite.ts'
import { clerkAddress } from '#law/clerks.ts'
import { conferencesHeld } from '#law/conference.ts'
import type { IsoDate } from '#law/dates.ts'
import { isBarred, whoseFiling, whyNoTalk } from '#law/next-steps/whose.ts'
import { signsAlone } from '#law/signing.ts'
import { sources } from '#law/sources.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { byWhatMeans, isBeforeFiling } from './call-parts.ts'
import { fingerprint, jointPaperId, jointPaperTitle } from './joint-paper.ts'
import { addressLines, named, them } from './letter-parts.ts'
import { exceptionSource } from './parties.ts'
import { capital } from './statement-parts.ts'
import { blank, type Inline, type Line, type PaperId, text } from './tree.ts'

/** What the sheet on top of the packet says, section by section: facts, in the second person. */

/** One sentence of the sheet, or its pieces. */
export type Sentence = readonly (Inline | string)[] | string
/** Where the person stands, as the wizard finds it: after the talk, before it, or without one. */
export type Stand = 'papers' | 'waiting' | 'noConference'
export function standOf(live: Live, today: IsoDate): Stand {
  if (conferencesHeld(live).length > 0) return 'papers'
  const ahead = live.talked === undefined || live.talked === 'not-yet'
  return ahead && !talkDayPassed(live, today) ? 'waiting' : 'noConference'
}

/** " It says: “…”" in the order’s own words, without the number of its paragraph. */
export function quoted(quote: string | null): string {
  if (quote === null) return ''
  const words = quote.trim().replace(/^\d{1,2}\.\s+/, '')
  return ` It says: “${words}${/[.!?]$/.test(words) ? '' : '.'}”`
}

/** True where the paper at the end is the person’s own, and no joint one. */
export const alone = (live: Live) => isBeforeFiling(live) || isExcepted(live)
/** True where nothing is left to file: a motion that nobody needs any more. */
export const settled = (live: Live) =>
  live.resolved === 'full' && (isBeforeFiling(live) || trackOf(live) === 'joint-motion')

/** What became of an old motion, where the order left none pending. */
export const oldMotion = (live: Live): readonly Sentence[] =>
  confirmed(live, 'orderDisposition') === 'denied-without-prejudice'
    ? ['The old motion was denied: nothing is pending on it.']
    : []

export function talk(live: Live, stand: Stand): readonly Sentence[] {
  const means = byWhatMeans(live)
  const how = `Talk live${means === '' ? '' : `, ${means}`}. A letter or an e-mail is not the conference.`
  switch (stand) {
    case 'papers':
      return []
    case 'waiting':
      return [`The talk with ${them(live)} comes first.`, how]
    case 'noConference':
      return [
        'There is no talk on record that counts. No paper in this packet says that there was one.',
        ...(live.excused === 'yes'
          ? ['You said that an order excuses the talk. You may still ask for one.']
          : []),
        `Ask for a call, or ask again. ${how}`,
        'Write each try into the log on the same day.',
      ]
  }
}

/** What the notice or record is, where the packet has one: the same words wherever filings are limited. */
function notice(live: Live, ids: readonly PaperId[]): readonly string[] {
  if (!ids.includes('notice-no-conference')) return []
  return isBarred(live)
    ? [
        'The record says only what happened. It is your record. The order limits filings about the motion. Read its words before you send it to the court: asking for more time or giving notice is your choice.',
      ]
    : ['The notice says only what happened. To file it or not is your choice.']
}

/** In prisoner cases of E.D. Cal. the local rule’s statement is often excused, and only the order says so. */
const perhapsExcused = (live: Live): readonly string[] =>
  confirmed(live, 'orderCourt') === 'caed' && live.excused !== 'yes'
    ? [
        `In this court ${sources.caed251b.text} may also ask for a joint statement and a hearing. Many scheduling orders in prisoner cases excuse it. Check yours before you file.`,
      ]
    : []

/** The motion is the person’s own; its certification only where the packet has one. */
function myMotion(live: Live, ids: readonly PaperId[]): readonly string[] {
  const certified = ids.includes('certification') ? ' The certification goes in it or with it.' : ''
  return [`You file the motion, if one is needed.${certified}`, ...perhapsExcused(live)]
}

export function whoFiles(live: Live, ids: readonly PaperId[]): readonly Sentence[] {
  if (settled(live)) {
    return [
      'Everything was resolved. There is no motion left to file.',
      ...(isBeforeFiling(live)
        ? []
        : ['Read the order once more: it may want the court to be told that all is resolved.']),
    ]
  }
  if (isBeforeFiling(live)) return myMotion(live, ids)
  if (isExcepted(live)) {
    return [
      `No joint statement is filed where an exception fits${exceptionSource(live)}. The side that moved files the motion, with the certification.`,
      ...notice(live, ids),
    ]
  }
  const name = jointPaperTitle(live)
  if (ids.includes('affidavit')) {
    return [
      `The declaration takes the place of the ${name}. To file it or not is your choice. Check the current local rule first.`,
      ...notice(live, ids),
    ]
  }
  const joint = jointPaperId(live)
  const after = joint !== null && ids.includes(joint) ? '' : 'After a talk: '
  const may =
    confirmed(live, 'orderMay') === 'may'
      ? [
          'The order says “may”: it lets the parties file this paper. After the last day that chance may be gone.',
        ]
      : []
  const who = {
    mine: `you file the ${name}, once everybody has signed it.`,
    theirs: `the one who files the ${name} is ${them(live)}. You do not file it.`,
    both: `the order tells both sides to file the ${name}. Agree with ${them(live)} who sends it. File it once.`,
    unknown: `it is not known who files the ${name}. Ask ${them(live)} before anyone does. File it once.`,
  }[whoseFiling(live)]
  return [after === '' ? capital(who) : `${after}${who}`, ...may, ...notice(live, ids)]
}

/** Papers that the person signs alone when they file them; each by the name that the packet gives it. */
function signedAlone(live: Live, stand: Stand, ids: readonly PaperId[]): readonly string[] {
  const sworn = { certification: 'certification', affidavit: 'declaration' } as const
  const own = (['certification', 'affidavit'] as const).filter((id) => ids.includes(id))
  const letters = own.length > 0 && stand === 'noConference' && whyNoTalk(live) === 'letters'
  if (letters && ids.includes('letter')) {
    return ['Mail the letter, wait for the answer, add it to your log. Then print and sign.']
  }
  return [
    ...own.map((id) => `You sign the ${sworn[id]} alone, with a pen, on the day you file it.`),
    ...(live.excused === 'yes' && own.length > 0 && ids.includes('letter')
      ? [
          'If you send the letter, do not sign the certification. Add the letter to your log and print again.',
        ]
      : []),
  ]
}

/** Both sides sign the joint paper: only where the packet has it. */
function signedByAll(live: Live, ids: readonly PaperId[]): readonly Sentence[] {
  const joint = jointPaperId(live)
  if (joint === null || !ids.includes(joint)) return []
  const alone = signsAlone(live)
  if (alone === 'theirs')
    return ['By the order only the side that files signs it. That is not you.']
  const names = (live.signers?.rows ?? []).flatMap((row, at) => [
    ...(at === 0 ? [] : [text(', ')]),
    named(row.name, 'name of the one who signs', 'signers'),
  ])
  const all: Inline[] =
    names.length > 0 ? names : [blank('who signs for the other side', 'signers')]
  const pen = live.signHow === 'electronic' ? 'by computer, or with a pen' : 'with a pen'
  const mine =
    live.willSign === 'not-as-written'
      ? 'You will not sign it as it is written: do not sign it yet.'
      : `You sign ${pen}.`
  return [
    alone === 'mine'
      ? 'By the order only the side that files signs it: you.'
      : ['You, and for the other side: ', ...all, '.'],
    `${mine} Everybody signs for themselves. Nobody signs for you.`,
    ...(ids.includes('signature-page')
      ? [
          `The signature page is for text ${fingerprint(live)}. When a word changes, print and sign again.`,
        ]
      : []),
  ]
}

export function whoSigns(live: Live, stand: Stand, ids: readonly PaperId[]): readonly Sentence[] {
  return [...signedByAll(live, ids), ...signedAlone(live, stand, ids)]
}

const forTheCourt: readonly PaperId[] = [
  'joint-statement',
  'joint-motion',
  'joint-statement-251',
  'ordered-paper',
  'certification',
  'affidavit',
  'notice-no-conference',
]

/** What to look at before a paper of this packet goes to the court. */
export function beforeItIsFiled(live: Live, ids: readonly PaperId[]): readonly Sentence[] {
  if (!ids.some((id) => forTheCourt.includes(id))) return []
  const pages = confirmed(live, 'orderPageLimit')
  const joint = jointPaperId(live)
  const hasJoint = joint !== null && ids.includes(joint)
  const secret = (live.disputes?.rows ?? []).some((row) => row.confidential === 'yes')
  const seal = citable([sources.caed141], confirmed(live, 'orderCourt'))
    .map((rule) => ` ${rule.text}.`)
    .join('')
  return [
    ...(pages !== null && hasJoint
      ? [
          `The order limits the ${jointPaperTitle(live)} to ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
        ]
      : []),
    ...(trackOf(live) === 'joint-motion' && hasJoint
      ? ['Check the judge’s current chambers rules.']
      : []),
    ...(secret ? [`You marked a request as confidential. Ask about sealing first.${seal}`] : []),
    `Take out private facts (${sources.rule5_2.text}) before anything is filed.`,
  ]
}

export function notToFile(live: Live, ids: readonly PaperId[]): readonly Sentence[] {
  const page = ids.includes('signature-page') ? ' or its signature page' : ''
  const words = quoted(live.orderOtherFilings?.quote ?? null)
  return [
    ...(isBarred(live)
      ? [`The order bars other filings about the motion.${words || ' Read its words.'}`]
      : []),
    ...(!alone(live) && whoseFiling(live) === 'theirs'
      ? [`Do not file the ${jointPaperTitle(live)}${page}. The other side files it.`]
      : []),
    'Do not file a letter, a sheet or a log. The foot of each says “Not for filing”.',
  ]
}

const joined = (lines: readonly Line[]): Inline[] =>
  lines.flatMap((line, at) => [...(at === 0 ? [] : [text(', ')]), ...line])

const filedByMe: readonly PaperId[] = [
  'certification',
  'affidavit',
  'notice-no-conference',
  'proof-of-service',
]

export function whereToMail(live: Live, ids: readonly PaperId[]): readonly Sentence[] {
  const changed = live.caseNumberNewest === 'changed'
  const number = (changed ? live.caseNumberNow : confirmed(live, 'orderCaseNumber')) ?? null
  const clerk = clerkAddress(confirmed(live, 'orderCourt'), number)
  const address =
    clerk === null ? [blank('address of the Clerk of the Court')] : [text(clerk.join(', '))]
  const mine = ids.some((id) => filedByMe.includes(id))
  return [
    ['To the other side: ', ...joined(addressLines(live)), '.'],
    ...(mine ? [['To the court, only what you file: ', ...address, '.']] : []),
    ...(mine ? ['Never mail a paper to the judge’s chambers.'] : []),
  ]
}
