import type { FactAnswer } from '#law/fields.ts'
import type { QuestionId, Value } from '#law/vocabulary.ts'

const read = <T>(value: T, quote: string): FactAnswer<T> => ({ value, quote, from: 'read' })
const typed = <T>(value: T | null): FactAnswer<T> => ({ value, quote: null, from: 'typed' })
const silent = typed<never>(null)

/** The items of an order's list are asked alike. */
const ITEM = [{ words: 'Two dates, by mail.', lang: 'en' }, null]

/** Answers to every question, by invented people. The compiler asks for a line for each question. */
export const samples: { readonly [I in QuestionId]: readonly Value<I>[] } = {
  lawyer: ['no', 'yes'],
  orderText: [
    { how: 'pasted', text: 'IT IS HEREBY ORDERED:\n\n1. Confer by “telephone”.' },
    { how: 'pdf', text: '\n  1  ORDER & more <b>' },
    { how: 'scan', text: '\n  1  0RDER & more <b>' },
    { how: 'by-hand', text: '' },
    { how: 'by-hand', text: 'half of it' },
    { how: 'none', text: '' },
  ],
  orderKind: ['reimposed', 'joint-motion', 'local-rule-251', 'as-ordered', 'other'],
  orderLater: ['no', 'changed', 'over', 'unsure'],
  orderCourt: [read('caed', 'EASTERN DISTRICT OF CALIFORNIA'), typed('casd'), typed('zz'), silent],
  orderCaseNumber: [read('9:99-cv-00001-XYZ', 'Case No. 9:99-cv-00001-XYZ'), silent],
  orderPlaintiff: [typed('NGUYỄN "VĂN" O’NEIL & <i>sons</i>'), silent],
  orderDefendant: [typed('DOE, et al.'), { value: null, quote: null, from: 'read' }],
  orderJudge: [typed('A. Example'), silent],
  orderDate: [read('2017-10-30', 'Dated: October 30, 2017'), typed('2016-02-29'), silent],
  orderEcf: [typed('40'), typed('28-1'), silent],
  orderMotion: [typed('compel'), read('other', 'a motion'), silent],
  orderMotionEcf: [read(['28'], '(ECF No. 28.)'), typed(['28', '30-2']), silent],
  orderMovant: [typed('plaintiff'), typed('defendant'), silent],
  orderDisposition: [read('stayed', 'is STAYED'), typed('denied-without-prejudice'), silent],
  orderHearing: [typed('2017-12-20'), read('2017-12-21', 'hearing on December 21, 2017'), silent],
  orderInitiator: [typed('both'), silent],
  orderModes: [read(['in-person', 'telephone'], 'in person or by telephone'), silent],
  orderConferDue: [
    read({ count: 21, unit: 'days', from: 'order', act: 'contact', conflict: true }, '(20)'),
    typed({ count: 3, unit: 'court-days', before: 'hearing', time: '16:00', act: 'confer' }),
    typed({ date: '2017-11-20', act: 'confer' }),
    silent,
  ],
  orderPaper: [typed('joint-statement-251'), read('joint-letter', 'joint letter'), silent],
  orderMay: [typed('may'), read('must', 'shall file'), silent],
  orderPaperDue: [
    read([{ count: 7, unit: 'days', from: 'conference', conflict: true }], 'seven (8)'),
    typed([
      { count: 30, unit: 'days', from: 'service' },
      { date: '2017-12-01', time: '00:30' },
      { count: 48, unit: 'hours', from: 'unstated' },
      { count: 1, unit: 'weeks', before: 'hearing' },
      { date: '2018-01-02' },
    ]),
    silent,
  ],
  orderWhichever: [typed('later'), silent],
  orderContents: [
    read(['the date of each conference', '(b) stands inside & <b>here</b>'], '(a) the … here'),
    typed(Array.from({ length: 12 }, (_, at) => `invented matter ${at + 1}`)),
    silent,
  ],
  orderPageLimit: [typed(5), read(10, 'ten (10) pages'), silent],
  orderFiler: [typed('defendant'), silent],
  orderSigners: [typed('all'), read('filer', 'signed by the filer'), silent],
  orderElectronicSignature: [typed(true), typed(false), silent],
  orderOtherFilings: [read(true, 'No additional filings'), silent],
  orderRelief: [read('plaintiff', 'is relieved of the obligation to respond'), silent],
  orderWarning: [typed('dismissal'), silent],
  role: ['plaintiff', 'defendant'],
  custody: ['prison', 'jail', 'detained', 'released', 'never'],
  caseNumberNewest: ['same', 'changed', 'unsure'],
  caseNumberNow: ['9:99-cv-00001', null],
  me: [
    {
      name: 'Sam Sample',
      number: 'X00000',
      facility: null,
      address: '1 Example Road\nNowhere, CA 00000',
      phone: null,
      email: 'sam@example.org',
    },
    { name: null, number: null, facility: null, address: null, phone: null, email: null },
  ],
  servedHow: ['mail', 'court-system', 'by-hand', 'unknown'],
  servedOn: ['2017-11-02', 'unknown'],
  receivedOn: ['2017-11-03', 'unknown'],
  excused: ['no', 'yes', 'unsure'],
  excusedBy: [
    { ecf: '19', date: '2017-03-01' },
    { ecf: null, date: 'unknown' },
  ],
  planned: ['compel', 'protective', 'no-response'],
  cutoff: ['2018-01-05', 'unknown'],
  served: [
    {
      complete: true,
      rows: [
        {
          id: 'r1',
          type: 'production',
          set: 'One',
          date: '2017-08-01',
          answer: 'some',
          answered: '2017-09-05',
        },
        { id: 'r2', type: null, set: null, date: 'unknown', answer: 'none', answered: null },
      ],
    },
  ],
  exception: ['none', 'no-response', 'only-sanctions', 'unsure'],
  barriers: [
    {
      complete: true,
      rows: [
        {
          id: 'r1',
          kind: 'lockdown',
          from: '2017-11-01',
          to: '2017-12-04',
          what: { words: 'No telephone in my unit.', lang: 'en' },
          done: { words: 'Pedí una llamada.', lang: 'es' },
        },
      ],
    },
  ],
  topics: [
    {
      complete: true,
      rows: [
        {
          id: 'r1',
          by: 'plaintiff',
          type: 'interrogatory',
          set: 'Two',
          numbers: '4, 6-8',
          about: { words: 'The answer names nobody.', lang: 'en' },
        },
      ],
    },
  ],
  times: [
    { complete: true, rows: [{ id: 'r1', date: '2017-12-11', from: '9:00 AM', to: 'noon' }] },
    { complete: true, rows: [] },
  ],
  needs: [
    { interpreter: 'Spanish', relay: null, other: null },
    { interpreter: null, relay: null, other: null },
  ],
  staff: [{ name: 'P. Sample', phone: '(555) 010-0199', email: null }],
  signers: [
    { rows: [], complete: true },
    {
      complete: false,
      rows: [
        {
          id: 'r7',
          kind: 'counsel',
          name: 'Ann Example',
          represents: null,
          signs: 'unknown',
          barNumber: '000000',
          firm: null,
          address: 'One\nTwo',
          phone: null,
          email: null,
        },
      ],
    },
  ],
  talked: ['yes', 'not-yet', 'never', 'letters'],
  conferences: [
    {
      complete: true,
      rows: [
        { id: 'r1', date: '2017-11-14', how: 'telephone', people: 'Ann Example', minutes: '40' },
        { id: 'r3', date: 'unknown', how: null, people: null, minutes: null },
      ],
    },
  ],
  attempts: [
    {
      complete: true,
      rows: [
        {
          id: 'r1',
          date: '2017-11-08',
          by: 'me',
          how: 'letter',
          who: null,
          happened: { words: 'Pedí una llamada.\nNadie contestó.', lang: 'es' },
        },
      ],
    },
  ],
  refused: ['refused', 'no-answer', 'no'],
  resolved: ['full', 'part', 'none', 'unsure'],
  requests: [
    {
      complete: true,
      rows: [
        {
          id: 'r1',
          by: 'plaintiff',
          type: 'production',
          set: 'One',
          numbers: '3-7, 9(a)',
          status: 'open',
          promisedBy: null,
          where: null,
        },
      ],
    },
  ],
  disputes: [
    {
      complete: true,
      rows: [
        {
          id: 'r1',
          by: 'plaintiff',
          type: 'interrogatory',
          set: 'One',
          numbers: '7',
          confidential: 'no',
          words: 'State all facts.\n\n  (a) When, & <b>where</b>?',
          response: Array.from({ length: 80 }, (_, at) => `Line ${at + 1}`).join('\n'),
          mine: { words: 'La respuesta no dice nada.', lang: 'es' },
          theirs: null,
          status: 'further-response',
          promisedBy: '2018-01-12',
          where: 'ECF No. 28 at 4',
        },
      ],
    },
  ],
  nature: [{ words: 'A case about an invented fall.', lang: 'en' }, null],
  item1: ITEM,
  item2: ITEM,
  item3: ITEM,
  item4: ITEM,
  item5: ITEM,
  item6: ITEM,
  item7: ITEM,
  item8: ITEM,
  item9: ITEM,
  item10: ITEM,
  item11: ITEM,
  item12: ITEM,
  ownWords: [{ words: '"Quoted" & <b>bold</b>', lang: 'en' }, null],
  goodFaith: ['both', 'mine', 'not-said'],
  wording: [{ digest: '0123456789abcdef', on: '2017-11-20' }, 'not-yet'],
  willSign: ['yes', 'not-as-written'],
  theySign: ['yes', 'not-yet', 'refuse'],
  signHow: ['pen', 'electronic'],
  signApproval: [{ digest: '0123456789abcdef', on: '2017-11-20' }, 'not-yet'],
}
