import { describe, expect, test } from 'vitest'
import { deadlinesIn } from '#law/order/deadlines.ts'
import { courtId } from '#law/order/districts.ts'
import { readOrder } from '#law/order/read.ts'
import { datesIn } from '#law/order/written-dates.ts'

/** A short invented order around one sentence. */
function order(sentence: string): string {
  return `INVENTED FOR TESTING\n\nPlaintiff's motion to compel discovery (ECF No. 9) is before the Court. ${sentence}\n\nIT IS SO ORDERED.\n\nDated: June 2, 2026`
}
const CONFER = 'The parties shall meet and confer by telephone.'

describe('deadlines as orders write them', () => {
  test.for([
    ['within 21 days of the date of this order', { count: 21, unit: 'days', from: 'order' }],
    ['within fourteen days of service of this order', { count: 14, unit: 'days', from: 'service' }],
    ['no later than 7 days after the conference', { count: 7, unit: 'days', from: 'conference' }],
    ['within ten (10) court days of this order', { count: 10, unit: 'court-days', from: 'order' }],
    ['within two weeks of entry of this order', { count: 14, unit: 'days', from: 'entry' }],
    ['within five (5) days of receipt of this order', { count: 5, unit: 'days', from: 'receipt' }],
    ['within thirty (30) days', { count: 30, unit: 'days', from: 'unstated' }],
    ['at least seven (7) days before the hearing', { count: 7, unit: 'days', before: 'hearing' }],
    ['by October 4, 2017, at 4:00 p.m.', { date: '2017-10-04', time: '16:00' }],
    ['on or before October 18, 2017', { date: '2017-10-18' }],
    ['by 4:00 p.m. on April 3, 2026', { date: '2026-04-03', time: '16:00' }],
    ['no later than noon on May 1, 2026', { date: '2026-05-01', time: '12:00' }],
  ] as const)('%s', ([words, due]) => {
    expect(deadlinesIn(`The parties shall confer ${words}.`).map((d) => d.due)).toEqual([due])
  })

  test('words and digits that disagree: the smaller, marked and doubted', () => {
    const read = readOrder(
      order(
        `${CONFER} Within thirty (20) days of service of this order, the parties shall file a Joint Statement.`,
      ),
    )
    expect(read.paperDue.map((d) => d.value)).toEqual([
      { count: 20, unit: 'days', from: 'service', conflict: true },
    ])
    expect(read.doubts).toEqual([{ words: 'thirty (20)', why: 'conflict' }])
  })

  test('whichever is later is kept; nothing is supposed where it is not said', () => {
    const dates = 'within 7 days of the conference or 30 days of service of this order'
    const later = readOrder(
      order(`${CONFER} The parties shall file a joint statement ${dates}, whichever is later.`),
    )
    expect(later.whichever).toEqual({ value: 'later', quote: 'whichever is later' })
    expect(
      readOrder(order(`${CONFER} The parties shall file a joint statement ${dates}.`)).whichever,
    ).toBeNull()
  })

  test('past, vacated, quoted and other papers’ dates are not listed', () => {
    const read = readOrder(
      order(
        `${CONFER} The joint statement deadline of May 1, 2026 is VACATED. Any opposition shall be filed by May 9, 2026. On May 2, 2026, the Court ordered a joint statement by May 20, 2026. The earlier order said "the parties shall file a joint statement on or before May 22, 2026."`,
      ),
    )
    expect(read.paperDue).toEqual([])
    expect(read.conferDue).toBeNull()
  })

  test('a conference and a paper in one sentence keep their own dates', () => {
    const read = readOrder(
      order(
        'Counsel shall meet and confer by July 1, 2026, and file a joint statement by July 15, 2026.',
      ),
    )
    expect(read.conferDue?.value).toEqual({ date: '2026-07-01', act: 'confer' })
    expect(read.paperDue.map((d) => d.value)).toEqual([{ date: '2026-07-15' }])
    expect(read.initiator?.value).toBe('both')
  })
})

describe('dates with damaged characters are read and doubted', () => {
  test.for([
    ['Octobcr 30, 2017', '2017-10-30'],
    ['October 3O, 2Ol7', '2017-10-30'],
    ['May 24, 202l', '2021-05-24'],
  ])('%s', ([words, date]) => {
    expect(datesIn(`Dated: ${words}`)).toMatchObject([{ date, damaged: true }])
  })
  test('the doubt names the words', () => {
    const read = readOrder(order(CONFER).replace('June 2, 2026', 'Junc 2, 2O26'))
    expect(read.orderDate?.value).toBe('2026-06-02')
    expect(read.doubts).toEqual([{ words: 'Junc 2, 2O26', why: 'orderDateDamaged' }])
  })
  test('a day that does not exist is no date', () => {
    expect(datesIn('February 30, 2026 or 13/45/2026')).toEqual([])
  })
})

describe('what orders a conference, and what only speaks of one', () => {
  test.for([
    'The parties shall meet and confer about the requests.',
    'Defense counsel is directed to contact Plaintiff about the discovery dispute.',
    'Counsel are ordered to confer about the subpoenas.',
    'The Court finds it appropriate to require the parties to engage in a meet and confer conference.',
    'This Court requires that the parties attempt to resolve the dispute in person.',
    'The deadline for the parties to meet and confer is hereby extended to July 1, 2026.',
  ])('meet-and-confer: %s', (sentence) => {
    expect(readOrder(order(sentence)).kind).toBe('meet-and-confer')
  })
  test.for([
    'On May 1, 2026, the Court ordered the parties to meet and confer.',
    'The motion is DENIED. Plaintiff may renew it after the parties meet and confer.',
    'The parties must meet and confer before filing any further discovery motion.',
    'Local Rule 251 requires the parties to meet and confer.',
    'No further meet and confer is required.',
    'The parties shall meet and confer and file a discovery plan under Rule 26(f).',
    'The parties shall confer about settlement.',
    'The parties shall file a joint statement by July 1, 2026.',
    'Incarcerated persons are not required to meet and confer in person.',
  ])('other: %s', (sentence) => {
    const { kind, paperDue, initiator, modes } = readOrder(order(sentence))
    expect({ kind, paperDue, initiator, modes }).toEqual({
      kind: 'other',
      paperDue: [],
      initiator: null,
      modes: null,
    })
  })
})

describe('modes', () => {
  test('a letter that only asks for the call is not a mode', () => {
    const read = readOrder(
      order(
        'Plaintiff shall write by letter to arrange the call. The parties shall confer by telephone or video.',
      ),
    )
    expect(read.modes?.value).toEqual(['telephone', 'video'])
    expect(read.initiator?.value).toBe('plaintiff')
  })
})

describe('courts by their names', () => {
  test.for([
    ['Eastern', 'California', 'caed'],
    ['SOUTHERN', 'new york', 'nysd'],
    ['', 'Arizona', 'azd'],
    ['', 'Columbia', 'dcd'],
    ['Western', 'Virginia', 'vawd'],
    ['Western', 'California', null],
    ['', 'California', null],
  ] as const)('%s %s is %s', ([direction, state, id]) => {
    expect(courtId(direction, state)).toBe(id)
  })
  test('a court that is only cited, a judge or a place is not enough', () => {
    expect(
      readOrder(order('See Doe v. Roe, 2020 WL 1 (E.D. Cal. 2020), in Fresno.')).court,
    ).toBeNull()
  })
  test('the web address of the court is enough', () => {
    expect(readOrder(order('See www.casd.uscourts.gov.')).court?.value).toBe('casd')
  })
})

describe('text that is no order', () => {
  const nothing = (text: string) => {
    const { kind, doubts, paperDue, contents, ...facts } = readOrder(text)
    expect({ kind, doubts, paperDue, contents }).toEqual({
      kind: 'other',
      doubts: [],
      paperDue: [],
      contents: [],
    })
    expect(Object.values(facts).every((fact) => fact === null)).toBe(true)
  }
  test.for([
    ['nothing', ''],
    ['spaces', ' \n\t\f '],
    ['control characters', '\u0000\u0001\u0007\u001b[31m\ufffd'],
    ['names of prototypes', '__proto__ constructor toString hasOwnProperty'],
    [
      'a recipe',
      'Bean soup\n1 cup beans\n2 onions\n3 carrots\n4 cups water\nSimmer within 30 minutes of soaking. Date: May 1, 2026',
    ],
    [
      'a letter about settlement',
      'Dear Ms. Vance,\nWe offer to settle this. Please call by May 4, 2026. Date: May 1, 2026',
    ],
  ])('%s', ([, text]) => nothing(text!))

  test('random bytes', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)
    nothing(new TextDecoder('latin1').decode(bytes))
  })

  test.for([
    'a',
    'A',
    'within ',
    '1 2 3 ',
    '"a b ',
    '<a',
    'Joint Statement ',
    'within 7 days of the ',
    'ORDER ',
  ])('a million characters of %j come to an end', { timeout: 60_000 }, (piece) => {
    expect(readOrder(piece.repeat(Math.ceil(1_000_000 / piece.length))).kind).toBe('other')
  })

  test('a million characters of real directions come to an end', () => {
    const direction =
      'Defense counsel shall call Plaintiff about discovery within 21 days. The parties shall file a joint statement within 9 days, or by May 4, 2026. '
    const read = readOrder(direction.repeat(7000))
    expect(read.kind).toBe('meet-and-confer')
    expect(read.paperDue.map((d) => d.value)).toEqual([
      { count: 9, unit: 'days', from: 'unstated' },
      { date: '2026-05-04' },
    ])
  }, 60_000)
})
