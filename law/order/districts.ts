/** Postal letters of a state or territory, and the directions of its federal districts. */
const DISTRICTS: readonly (readonly [name: string, postal: string, directions: string])[] = [
  ['Alabama', 'al', 'mns'],
  ['Alaska', 'ak', ''],
  ['Arizona', 'az', ''],
  ['Arkansas', 'ar', 'ew'],
  ['California', 'ca', 'cens'],
  ['Colorado', 'co', ''],
  ['Connecticut', 'ct', ''],
  ['Delaware', 'de', ''],
  ['Columbia', 'dc', ''],
  ['Florida', 'fl', 'mns'],
  ['Georgia', 'ga', 'mns'],
  ['Guam', 'gu', ''],
  ['Hawaii', 'hi', ''],
  ['Idaho', 'id', ''],
  ['Illinois', 'il', 'cns'],
  ['Indiana', 'in', 'ns'],
  ['Iowa', 'ia', 'ns'],
  ['Kansas', 'ks', ''],
  ['Kentucky', 'ky', 'ew'],
  ['Louisiana', 'la', 'emw'],
  ['Maine', 'me', ''],
  ['Maryland', 'md', ''],
  ['Massachusetts', 'ma', ''],
  ['Michigan', 'mi', 'ew'],
  ['Minnesota', 'mn', ''],
  ['Mississippi', 'ms', 'ns'],
  ['Missouri', 'mo', 'ew'],
  ['Montana', 'mt', ''],
  ['Nebraska', 'ne', ''],
  ['Nevada', 'nv', ''],
  ['New Hampshire', 'nh', ''],
  ['New Jersey', 'nj', ''],
  ['New Mexico', 'nm', ''],
  ['New York', 'ny', 'ensw'],
  ['North Carolina', 'nc', 'emw'],
  ['North Dakota', 'nd', ''],
  ['Northern Mariana Islands', 'nmi', ''],
  ['Ohio', 'oh', 'ns'],
  ['Oklahoma', 'ok', 'enw'],
  ['Oregon', 'or', ''],
  ['Pennsylvania', 'pa', 'emw'],
  ['Puerto Rico', 'pr', ''],
  ['Rhode Island', 'ri', ''],
  ['South Carolina', 'sc', ''],
  ['South Dakota', 'sd', ''],
  ['Tennessee', 'tn', 'emw'],
  ['Texas', 'tx', 'ensw'],
  ['Utah', 'ut', ''],
  ['Vermont', 'vt', ''],
  ['Virgin Islands', 'vi', ''],
  ['Virginia', 'va', 'ew'],
  ['Washington', 'wa', 'ew'],
  ['West Virginia', 'wv', 'ns'],
  ['Wisconsin', 'wi', 'ew'],
  ['Wyoming', 'wy', ''],
]

export const NAMES = DISTRICTS.map(([name]) =>
  name === 'Hawaii' ? "Hawai['ʻ]?i" : name.replaceAll(' ', '[ ]'),
).join('|')
/** A regular expression's source for a district's name: groups 1 (direction) and 2 (state). */
export const DISTRICT = `(?:(northern|southern|eastern|western|central|middle)[ ])?district of (?:the )?(${NAMES})(?![a-z])`

/** The CourtListener id of a district by its direction ("Eastern", "E", "" for none) and state. */
export function courtId(direction: string, state: string): string | null {
  const plain = state.toLowerCase().replace(/['ʻ]/g, '')
  const found = DISTRICTS.find(([name]) => name.toLowerCase() === plain)
  if (!found) return null
  const [, postal, directions] = found
  const letter = direction.slice(0, 1).toLowerCase()
  if (letter === '') return directions === '' ? `${postal}d` : null
  return directions.includes(letter) ? `${postal}${letter}d` : null
}

/** True for the id of a federal district court. */
export function isCourt(id: string): boolean {
  return DISTRICTS.some(([, postal, directions]) =>
    directions === '' ? id === `${postal}d` : [...directions].some((d) => id === `${postal}${d}d`),
  )
}

/** Letters that a scanner took for digits, mended in place: "DISTR1CT" */
export function mended(flat: string): string {
  return flat
    .replace(/(?<=[A-Z])[1|](?=[A-Z]{2})|(?<=[A-Z]{2})[1|](?=[A-Z])|\bl(?=[A-Z]{1,3}\b)/g, 'I')
    .replace(/(?<=[A-Z])0(?=[A-Z])/g, 'O')
    .replace(/(?<=[A-Z])5(?=[A-Z]{2})/g, 'S')
    .replace(/(?<=[A-Z])8(?=[A-Z])/g, 'B')
}
