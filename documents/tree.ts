import type { IsoDate } from '#law/dates.ts'

/**
 * A paper is a tree of blocks made of inline pieces. Renderers turn the same tree into HTML, PDF,
 * DOCX and text; nothing in here knows about pages, line numbers or fonts.
 */

/** A place still open. A blank is never silent: it has a name that every renderer prints or speaks. */
export interface Blank {
  readonly kind: 'blank'
  /** What goes here, in English: "State Bar number". Printed in brackets, spoken by screen readers. */
  readonly name: string
  /** The id of the question that fills it, when one does. */
  readonly question?: string
}
export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly style?: 'bold' | 'underline'
  /** The ids of the questions whose answers these words came from; lets a page mark new words. */
  readonly from?: readonly string[]
}
/** The words a person typed, in a language that is not English: flagged, never translated by us. */
export interface Untranslated {
  readonly kind: 'untranslated'
  readonly text: string
  /** The tag of the language as the person named it; absent where it is not known. */
  readonly lang?: string
  readonly from?: readonly string[]
}
export type Inline = Text | Blank | Untranslated
export type Line = readonly Inline[]

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly content: Line
  /** `first`: first-line indent as in a brief; `block`: whole block indented; `none`: flush. */
  readonly indent: 'none' | 'first' | 'block'
}
export interface Heading {
  readonly kind: 'heading'
  readonly content: Line
  /** 1 is the paper's title (printed centred, bold); 2 a section such as "(a) The conference." */
  readonly level: 1 | 2
}
/** Numbered once, here: the renderers print `label`, they never count. */
export interface ListItem {
  readonly label: string
  readonly content: Line
}
export interface List {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
}
/** A table with a header row; cells are inline lines. For logs and deadline sheets. */
export interface Table {
  readonly kind: 'table'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Line[])[]
}
/** The block at the upper left of page one: who files it (name, bar number, address, telephone …). */
export interface Counsel {
  readonly kind: 'counsel'
  readonly lines: readonly Line[]
}
/** The court's name, the parties on the left, the number and title on the right. */
export interface Caption {
  readonly kind: 'caption'
  readonly court: readonly Line[]
  readonly left: readonly { readonly content: Line; readonly indent: boolean }[]
  readonly caseNumber: Line
  readonly title: Line
  /** Under the title, e.g. "(ECF No. 28)". */
  readonly under: readonly Line[]
}
/** One per counsel and per unrepresented party. `signature` is a Blank until this exact text is approved. */
export interface Signature {
  readonly kind: 'signature'
  readonly date: Line
  readonly signature: Line
  /** Printed under the rule: name, prison number, "Plaintiff, in pro per". */
  readonly lines: readonly Line[]
}
/** A box the reader sees but the court does not need: the DRAFT notice, "translate before filing". */
export interface Notice {
  readonly kind: 'notice'
  readonly content: Line
}
export type Block = Paragraph | Heading | List | Table | Counsel | Caption | Signature | Notice

/** Every paper the product can make. Forget one in a record keyed by this and it does not compile. */
export const paperIdList = [
  'what-next',
  'joint-statement',
  'joint-motion',
  'joint-statement-251',
  'ordered-paper',
  'certification',
  'affidavit',
  'notice-no-conference',
  'signature-page',
  'cover-letter',
  'letter',
  'call-sheet',
  'staff-request',
  'attempt-log',
  'deadline-sheet',
  'proof-of-service',
  'mailing-declaration',
] as const
export type PaperId = (typeof paperIdList)[number]

export interface Paper {
  readonly id: PaperId
  /** Plain title, e.g. "Joint Statement Regarding Meet and Confer Conference". */
  readonly title: string
  /** Printed small at the foot of each page, next to the page number. */
  readonly footer: string
  /** False for every sheet, letter and log: its foot says "Not for filing" on each page. */
  readonly forFiling: boolean
  /** `pleading`: 28 numbered lines; `plain`: an ordinary letter-size page (sheets, logs). */
  readonly form: 'pleading' | 'plain'
  /** Set while the paper is a draft: every page says "DRAFT of <date>". Null never means final by default. */
  readonly draft: { readonly date: IsoDate; readonly note: string } | null
  /** Who gets it and what they do with it, one line each: keep, sign, send to counsel, file. */
  readonly distribution: readonly string[]
  readonly lang: 'en'
  readonly blocks: readonly Block[]
}

export const text = (value: string, ...from: string[]): Text =>
  from.length > 0 ? { kind: 'text', text: value, from } : { kind: 'text', text: value }
export const bold = (value: string): Text => ({ kind: 'text', text: value, style: 'bold' })
export const underline = (value: string): Text => ({
  kind: 'text',
  text: value,
  style: 'underline',
})
export const blank = (name: string, question?: string): Blank =>
  question ? { kind: 'blank', name, question } : { kind: 'blank', name }
/** A list whose labels count from `first`: two lists that follow each other can be one count. */
export const numbered = (items: readonly Line[], first = 1): List => ({
  kind: 'list',
  items: items.map((content, at) => ({ label: `${first + at}.`, content })),
})
