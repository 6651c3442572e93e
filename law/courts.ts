/** A United States district court: its CourtListener id, how it is named, and where its day ends. */
export interface Court {
  readonly id: string
  /** `Eastern District of California` */
  readonly name: string
  /** The lines at the head of a caption, in capitals. */
  readonly caption: readonly string[]
  readonly state: string
  /** IANA zone of the court's main seat; its midnight ends the last day, Rule 6(a)(4)(A). */
  readonly zone: string
}

const EASTERN = 'America/New_York'
const CENTRAL = 'America/Chicago'
const MOUNTAIN = 'America/Denver'
const PACIFIC = 'America/Los_Angeles'
const INDIANA = 'America/Indiana/Indianapolis'

const SIDES: Readonly<Record<string, string>> = {
  n: 'Northern ',
  s: 'Southern ',
  e: 'Eastern ',
  w: 'Western ',
  m: 'Middle ',
  c: 'Central ',
}

/** Start of the id, state, zone, and the letters of its districts where there are several. */
const STATES: readonly (readonly [string, string, string, string?])[] = [
  ['al', 'Alabama', CENTRAL, 'mns'],
  ['ak', 'Alaska', 'America/Anchorage'],
  ['az', 'Arizona', 'America/Phoenix'],
  ['ar', 'Arkansas', CENTRAL, 'ew'],
  ['ca', 'California', PACIFIC, 'cens'],
  ['co', 'Colorado', MOUNTAIN],
  ['ct', 'Connecticut', EASTERN],
  ['de', 'Delaware', EASTERN],
  ['dc', 'Columbia', EASTERN],
  ['fl', 'Florida', EASTERN, 'mns'],
  ['ga', 'Georgia', EASTERN, 'mns'],
  ['hi', 'Hawaii', 'Pacific/Honolulu'],
  ['id', 'Idaho', 'America/Boise'],
  ['il', 'Illinois', CENTRAL, 'cns'],
  ['in', 'Indiana', INDIANA, 'ns'],
  ['ia', 'Iowa', CENTRAL, 'ns'],
  ['ks', 'Kansas', CENTRAL],
  ['ky', 'Kentucky', EASTERN, 'ew'],
  ['la', 'Louisiana', CENTRAL, 'emw'],
  ['me', 'Maine', EASTERN],
  ['md', 'Maryland', EASTERN],
  ['ma', 'Massachusetts', EASTERN],
  ['mi', 'Michigan', 'America/Detroit', 'ew'],
  ['mn', 'Minnesota', CENTRAL],
  ['ms', 'Mississippi', CENTRAL, 'ns'],
  ['mo', 'Missouri', CENTRAL, 'ew'],
  ['mt', 'Montana', MOUNTAIN],
  ['ne', 'Nebraska', CENTRAL],
  ['nv', 'Nevada', PACIFIC],
  ['nh', 'New Hampshire', EASTERN],
  ['nj', 'New Jersey', EASTERN],
  ['nm', 'New Mexico', MOUNTAIN],
  ['ny', 'New York', EASTERN, 'ensw'],
  ['nc', 'North Carolina', EASTERN, 'emw'],
  ['nd', 'North Dakota', CENTRAL],
  ['oh', 'Ohio', EASTERN, 'ns'],
  ['ok', 'Oklahoma', CENTRAL, 'enw'],
  ['or', 'Oregon', PACIFIC],
  ['pa', 'Pennsylvania', EASTERN, 'emw'],
  ['pr', 'Puerto Rico', 'America/Puerto_Rico'],
  ['ri', 'Rhode Island', EASTERN],
  ['sc', 'South Carolina', EASTERN],
  ['sd', 'South Dakota', CENTRAL],
  ['tn', 'Tennessee', CENTRAL, 'mw'],
  // The eastern district of Tennessee sits in Knoxville and Chattanooga, on Eastern time.
  ['tn', 'Tennessee', EASTERN, 'e'],
  ['tx', 'Texas', CENTRAL, 'ensw'],
  ['ut', 'Utah', MOUNTAIN],
  ['vt', 'Vermont', EASTERN],
  ['va', 'Virginia', EASTERN, 'ew'],
  ['wa', 'Washington', PACIFIC, 'ew'],
  ['wv', 'West Virginia', EASTERN, 'ns'],
  ['wi', 'Wisconsin', CENTRAL, 'ew'],
  ['wy', 'Wyoming', MOUNTAIN],
]

/** Three territories have courts of their own name. */
const TERRITORIES: readonly (readonly [string, string, string, string])[] = [
  ['gud', 'District Court of Guam', 'Guam', 'Pacific/Guam'],
  [
    'nmid',
    'District Court for the Northern Mariana Islands',
    'Northern Mariana Islands',
    'Pacific/Saipan',
  ],
  ['vid', 'District Court of the Virgin Islands', 'Virgin Islands', 'America/St_Thomas'],
]

function ofState([start, state, zone, letters]: (typeof STATES)[number]): Court[] {
  return (letters ?? ' ').split('').map((letter) => {
    const name = `${SIDES[letter] ?? ''}District of ${state}`
    const caption = ['UNITED STATES DISTRICT COURT', name.toUpperCase()]
    const seat = start === 'dc' ? name : state
    return { id: `${start}${letter.trim()}d`, name, caption, state: seat, zone }
  })
}

/** The 94 district courts. */
export const courts: readonly Court[] = [
  ...STATES.flatMap(ofState),
  ...TERRITORIES.map(([id, name, state, zone]) => ({
    id,
    name,
    caption: [name.toUpperCase()],
    state,
    zone,
  })),
]

const byId = new Map(courts.map((court) => [court.id, court]))

/** The court with this CourtListener id, such as `caed`; null when there is none. */
export function courtById(id: string): Court | null {
  return byId.get(id) ?? null
}

/** True for the four districts of California, the one state whose own holidays are known here. */
export function isInCalifornia(id: string | null): boolean {
  return id !== null && courtById(id)?.state === 'California'
}
