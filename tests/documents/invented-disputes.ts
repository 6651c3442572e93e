import { jointPaper } from '#documents/joint-paper.ts'
import { openPlaces } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import type { Live } from '#law/vocabulary.ts'

/** INVENTED. No such case, order, clinic or person exists: three live cases whose paper argues. */

export const today = '2026-06-01'
export const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
export const list = (...rows: readonly object[]) => ({
  rows: rows.map((row, at) => ({ id: `r${at + 1}`, ...row })),
  complete: true,
})
const asLive = (answers: object): Live => answers as Live

export const dispute = (numbers: string, more: object = {}) => ({
  by: 'plaintiff',
  type: 'production',
  set: 'One',
  numbers,
  confidential: 'no',
  words: `All invented grievances of the kind numbered ${numbers}.`,
  response: `Objection to invented request ${numbers}: overbroad.`,
  mine: { words: `The records of request ${numbers} bear on notice.`, lang: 'en' },
  theirs: null,
  status: 'open',
  promisedBy: null,
  where: null,
  ...more,
})
export const talk = (date: string, more: object = {}) => ({
  date,
  how: 'telephone',
  people: 'Rowan Inkwell and Imogen Placeholder',
  minutes: '25',
  ...more,
})

const counsel = {
  kind: 'counsel',
  name: 'Imogen Placeholder',
  represents: null,
  signs: 'pen',
  barNumber: '000001',
  firm: 'Invented Office of Counsel',
  address: '1 Example Plaza\nSan Diego, CA 90000',
  phone: '619-555-0100',
  email: 'counsel@example.com',
}

const common = {
  lawyer: 'no',
  orderText: { how: 'pasted', text: 'an invented order' },
  orderLater: 'no',
  orderCaseNumber: typed('3:25-cv-00001-AAA-BBB'),
  orderPlaintiff: typed('ROWAN INKWELL'),
  orderDefendant: typed('MOCKERIDGE, et al.'),
  orderDate: typed('2026-03-02'),
  orderEcf: typed('69'),
  orderMotion: typed('compel'),
  orderMotionEcf: typed(['50']),
  orderMovant: typed('plaintiff'),
  orderModes: typed(['telephone']),
  orderFiler: typed('both'),
  role: 'plaintiff',
  custody: 'prison',
  caseNumberNewest: 'same',
  me: {
    name: 'Rowan Inkwell',
    number: 'ZZ0002',
    facility: 'Invented State Prison',
    address: 'P.O. Box 0\nNowhere, CA 90000',
    phone: null,
    email: null,
  },
  signers: list(counsel),
  talked: 'yes',
  conferences: list(talk('2026-03-12')),
  resolved: 'none',
  goodFaith: 'not-said',
  wording: 'not-yet',
} as const

/** The motion was denied as premature; what is left may be argued in one joint motion. */
export const denied = asLive({
  ...common,
  orderKind: 'joint-motion',
  orderCourt: typed('casd'),
  orderDisposition: typed('denied-without-prejudice'),
  orderMay: typed('may'),
  barriers: list({
    kind: 'work',
    from: '2026-03-02',
    to: '2026-03-09',
    what: { words: 'My work hours were the hours of the telephones.', lang: 'en' },
    done: { words: 'I asked staff for a call outside those hours.', lang: 'en' },
  }),
  resolved: 'part',
  disputes: list(
    dispute('2', { status: 'withdrawn' }),
    dispute('3', { where: 'ECF No. 50 at 4', theirs: 'The request has no limit of time.' }),
    dispute('7', { by: 'defendant', type: 'interrogatory', set: 'Two' }),
  ),
  goodFaith: 'mine',
})

/** A motion to quash subpoenas, set for hearing under L.R. 251. */
export const quash = asLive({
  ...common,
  orderKind: 'local-rule-251',
  orderCourt: typed('caed'),
  orderMotion: typed('quash'),
  orderMotionEcf: typed(['32']),
  orderMovant: typed('plaintiff'),
  orderHearing: typed('2026-05-05'),
  orderModes: typed(['telephone', 'in-person']),
  nature: { words: 'The action is about an invented fall at work.', lang: 'en' },
  disputes: list(
    dispute('to Invented Clinic', {
      by: 'defendant',
      type: 'subpoena',
      set: null,
      words: 'All records of invented visits since 2010.',
      response: 'Plaintiff objects. The years asked for are too many.',
      mine: { words: 'The invented fall was in 2024.', lang: 'en' },
    }),
    dispute('4', { by: 'defendant', type: 'subpoena', set: null }),
  ),
})

/** Another court's order, with a list of its own that has letters. */
export const letter = asLive({
  ...common,
  orderKind: 'as-ordered',
  orderCourt: typed('cand'),
  orderPaper: typed('joint-letter'),
  orderContents: {
    value: [
      'each request still in dispute and the position of each side on it',
      'the date and manner of each conference',
      'whether the motion was resolved in full or in part',
      'a proposed schedule',
    ],
    quote:
      '(a) each request still in dispute and the position of each side on it … (b) the date and manner of each conference … (c) whether the motion was resolved in full or in part … (d) a proposed schedule',
    from: 'read',
  },
  disputes: list(dispute('3'), dispute('8', { set: 'Two' })),
  item4: { words: 'Plaintiff proposes production within thirty days.', lang: 'en' },
})

export const textOf = (live: Live): string => renderText(jointPaper(live, today))
/** The same words as one line, for looking up sentences. */
export const flat = (live: Live): string => textOf(live).replace(/\s+/g, ' ')
export const places = (live: Live): readonly string[] =>
  openPlaces(jointPaper(live, today)).map(({ name }) => name)
/** The same case with other answers. */
export const but = (live: Live, more: object): Live => ({ ...live, ...more }) as Live
