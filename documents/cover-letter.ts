import { type CaseDeadline, caseDates } from '#law/case-dates.ts'
import { conferencesHeld } from '#law/conference.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { actingDay } from '#law/more-time.ts'
import { whoseFiling } from '#law/next-steps/whose.ts'
import { requestsByState } from '#law/resolution.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { byTime, longDate, stopped, twoReadings } from './days.ts'
import { paperIdsFor } from './handing-over.ts'
import { approvalLapsed, fingerprint, jointPaperId, jointPaperTitle } from './joint-paper.ts'
import {
  caseLine,
  closing,
  greeting,
  letterHead,
  named,
  said,
  staffContact,
  staffTitle,
  them,
} from './letter-parts.ts'
import { requestsSettled } from './requests.ts'
import { sheet } from './sheet.ts'
import { type Block, blank, type Inline, type Paper, text } from './tree.ts'

/** How the person signs this text: nothing is promised that was not said. */
function howISign(live: Live): string {
  if (live.willSign === 'not-as-written') return ''
  const { signApproval, signHow } = live
  if (signHow !== 'electronic') return 'I sign with a pen, on the signature page.'
  const approved =
    signApproval !== undefined && signApproval !== 'not-yet' && !approvalLapsed(live)
      ? signApproval.on
      : null
  return approved === null
    ? 'I mean to sign electronically, as the order allows, once the text is final. I have not yet signed.'
    : `I signed this text electronically on ${courtDate(approved)}, as the order allows.`
}

/** A person who does not sign the text as written says which other words they ask for. */
const otherWords = (live: Live): Block[] =>
  live.willSign === 'not-as-written'
    ? [
        said(
          'I do not sign the text as it is written. I ask for these other words: ',
          blank('the words to change, and the words you ask for'),
        ),
      ]
    : []

/** Who files, and the day to plan for. */
function filing(live: Live, today: IsoDate): Block {
  const acting = actingDay(caseDates(live, today))
  const discussion = live.willSign === 'not-as-written'
  const who = {
    theirs: `It is ${them(live)} who files it.`,
    mine: discussion
      ? 'I file it, once we agree on its words and everybody has signed.'
      : 'I file it, once everybody has signed. Please return your signed page in time for that.',
    both: 'The order tells both sides to file it. Please tell me who of us sends it to the Court; it is filed once.',
    unknown: 'Please tell me who of us files it; it is filed once.',
  }[whoseFiling(live)]
  if (acting === null) return said(`${who} The day to file it by: `, blank('day to file it by'))
  const check =
    acting.source === 'local-rule' ? ' The current local rule should be checked for that day.' : ''
  return said(`${who} ${lastDay(acting)}${check}`, ...callToday(acting, live))
}

/** The day by my count. A letter to the other side never says that a day was missed. */
function lastDay(acting: CaseDeadline): string {
  const day = stopped(`${longDate(acting.date)}${byTime(acting.due)}`)
  if (acting.status !== 'passed') return `By my count the last day is ${day}`
  const readings = twoReadings(acting)
  if (readings === '') return `The last day by my count: ${day}`
  return `By my count the last day can be read in two ways. ${readings}`
}

/** On the day itself an answer by mail is too late: who is to be called. */
function callToday(acting: CaseDeadline, live: Live): readonly (Inline | string)[] {
  if (acting.status !== 'today') return []
  const title = staffTitle(live)
  const whom: readonly (Inline | string)[] =
    title === null
      ? [
          'me, ',
          named(live.me?.phone, 'your telephone', 'me'),
          ', ',
          named(live.me?.email, 'your e-mail', 'me'),
        ]
      : [`the ${title}, `, ...staffContact(live)]
  return [' That is today. Please telephone or e-mail today: ', ...whom, '.']
}

/** What the talk settled, as the person understood it. */
function settled(live: Live): Block[] {
  const rows = requestsByState(live).settled
  if (rows.length === 0 || conferencesHeld(live).length === 0) return []
  return [
    said('As I understood our conference, these requests were settled:'),
    requestsSettled(rows, live),
    said('Please tell me if you understood any of them differently.'),
  ]
}

/**
 * The letter that goes with the draft: which text it is, what is asked of counsel, how the person
 * signs, and by when it is filed. It argues nothing. Throws a RangeError without a joint paper.
 */
export function coverLetter(live: Live, today: IsoDate): Paper {
  if (jointPaperId(live) === null) throw new RangeError('this procedure has no joint paper')
  const title = jointPaperTitle(live)
  const electronic = confirmed(live, 'orderElectronicSignature') === true
  const how = howISign(live)
  const discussion = live.willSign === 'not-as-written'
  const signed = !discussion && paperIdsFor('papers', live, today).includes('signature-page')
  const page = signed ? ' and the signature page' : ''
  return sheet({
    id: 'cover-letter',
    title: 'Letter with the draft',
    distribution: ['Keep one copy.', `Sign and send one to ${them(live)}, with the draft${page}.`],
    above: letterHead(live, today),
    heading: [text('Re: '), ...caseLine(live), text(`. Draft ${title}`)],
    blocks: [
      greeting(live),
      said(
        `Enclosed is the ${title}, draft of ${courtDate(today)}, text ${fingerprint(live)}. That day and that text are named at the top of each of its pages.`,
      ),
      said(
        discussion
          ? 'This draft is for discussion. Please review it and complete the places left open for you.'
          : 'Please review it, complete the places left open for you, and sign.',
        ' If you change any of the text, please send the changed text back to me for review before anything is filed',
        electronic
          ? ', and before you use my electronic signature or “(as authorized on …)” with my name.'
          : '.',
        ' What I sign or allow is for this text only.',
      ),
      ...otherWords(live),
      ...(how === '' ? [] : [said(how)]),
      filing(live, today),
      ...settled(live),
      closing(live),
    ],
  })
}
