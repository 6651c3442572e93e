import { caseDates } from '#law/case-dates.ts'
import { isHeld } from '#law/custody.ts'
import type { IsoDate } from '#law/dates.ts'
import { whose, whoseFiling } from '#law/next-steps/whose.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { topicAbout, topicName } from './agenda.ts'
import {
  byWhatMeans,
  isBeforeFiling,
  lastDay,
  lettersSent,
  needed,
  offeredTimes,
  planned,
  priorTalk,
  tooLateForMail,
  whoStarts,
} from './call-parts.ts'
import { theOrder } from './caption.ts'
import { jointPaperTitle } from './joint-paper.ts'
import {
  caseLine,
  closing,
  greeting,
  letterHead,
  said,
  staffContact,
  staffTitle,
  them,
  whoIAm,
} from './letter-parts.ts'
import { sheet } from './sheet.ts'
import { type Block, blank, type Line, numbered, type Paper, text } from './tree.ts'

/** Why the person writes: what the order directs, or, before there is one, the wish to settle it first. */
function why(live: Live, today: IsoDate): Block[] {
  const me = `I am ${whoIAm(live)} in this case and represent myself.`
  if (isBeforeFiling(live)) {
    return [
      said(
        `${me} Before I ask the Court for ${planned(live)}, I ask to talk with you and to try to settle the matter without the Court.${priorTalk(live)}`,
      ),
    ]
  }
  const means = byWhatMeans(live)
  const how = means === '' ? '' : `, ${means}`
  const passed = caseDates(live, today).call?.status === 'passed'
  return [
    said(`${me} I write about the conference that `, ...theOrder(live), ` directs${how}.`),
    said(
      whoStarts(live, today),
      ...lastDay(live, today),
      passed
        ? ' I am still ready to talk, and ask for a call as soon as you can.'
        : ' I write to make the call easy to arrange.',
    ),
  ]
}

/** The requests at issue, each with what the person said of it. */
function about(live: Live): Block[] {
  const rows = live.topics?.rows ?? []
  const answers = whose(live, 'orderMovant') === 'theirs' ? ', and my answers to them' : ''
  const item = (row: (typeof rows)[number]): Line => {
    const words = topicAbout(row)
    return [...topicName(row, live), ...(words.length > 0 ? [text(': '), ...words] : [text('.')])]
  }
  const items = rows.length > 0 ? rows.map(item) : [[blank('requests to talk about', 'topics')]]
  return [said(`The requests at issue${answers}:`), numbered(items)]
}

/** How to reach the person: through staff where they are held, otherwise by their own telephone. */
function booking(live: Live): Block[] {
  if (!isHeld(live)) {
    const phone = live.me?.phone
    return [
      said(
        'My telephone number is ',
        phone ? text(phone, 'me') : blank('your telephone', 'me'),
        '.',
      ),
    ]
  }
  const place = live.me?.facility ?? null
  return [
    said(
      'I am held at ',
      place === null ? blank('name of the facility', 'me') : text(place, 'me'),
      `, where staff sets up calls. Please book the call with the ${staffTitle(live)}: `,
      ...staffContact(live),
      '.',
    ),
    ...(live.custody === 'prison'
      ? [
          said(
            'A call from here may be cut off after 15 minutes, so two short calls may be needed. Ordinary calls are recorded by the prison. I cannot add another person to a call.',
          ),
        ]
      : []),
  ]
}

/** The paper that follows the talk: a draft at hand, and how everybody will sign. */
function draft(live: Live): Block[] {
  const title = jointPaperTitle(live)
  if (title === '') return []
  const electronic =
    confirmed(live, 'orderElectronicSignature') === true
      ? ' The order accepts electronic signatures.'
      : ''
  const bring =
    whoseFiling(live) === 'theirs'
      ? 'please have a draft of it at hand when we talk'
      : 'let us agree when we talk who writes the draft'
  return [
    said(
      `The ${title} follows the conference: ${bring}, and tell me how you propose that each of us signs it.${electronic}`,
    ),
  ]
}

/** What the call needs, in one paragraph; nothing where nothing is needed. */
function needs(live: Live): Block[] {
  const lines = needed(live).flatMap((line, at) => [...(at === 0 ? [] : [text(' ')]), ...line])
  const interpreter =
    isHeld(live) && live.needs?.interpreter
      ? [' Please provide the interpreter on your side, or arrange it with the institution.']
      : []
  return lines.length === 0 ? [] : [said(...lines, ...interpreter)]
}

/** How to answer: in writing, or by telephone when an answer by mail may come after the last day. */
function answer(live: Live, today: IsoDate): Block {
  if (!tooLateForMail(live, today)) {
    return said('Please confirm the day and time to me in writing, at the address above.')
  }
  const title = staffTitle(live)
  const whom = title === null ? 'me' : `the ${title}`
  return said(
    `An answer by mail may come too late. Please telephone ${whom} at the number above to set the day and time.`,
  )
}

/** What was written before, and that no letter stands for the talk. */
function noSubstitute(live: Live): Block {
  const days = lettersSent(live)
  const before = days.length === 0 ? '' : `I wrote before to set up this call: ${days.join('; ')}. `
  return said(
    `${before}This letter asks for a conference. It is not the conference, and does not replace it.`,
  )
}

/** A letter that asks counsel for a call. It asks for a conference and never stands for one. */
export function letterForCall(live: Live, today: IsoDate): Paper {
  return sheet({
    id: 'letter',
    title: 'Letter asking for a call',
    distribution: ['Keep one copy.', `Sign and mail one to ${them(live)}.`],
    above: letterHead(live, today),
    heading: [text('Re: '), ...caseLine(live), text('. Request for a telephone conference')],
    blocks: [
      greeting(live),
      ...why(live, today),
      noSubstitute(live),
      ...about(live),
      said('I can be reached on these days and times:'),
      offeredTimes(live, today),
      ...booking(live),
      ...needs(live),
      ...draft(live),
      answer(live, today),
      closing(live),
    ],
  })
}
