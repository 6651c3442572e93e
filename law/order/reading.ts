import type { IsoDate } from '../dates.ts'

/** A fact and the words it was read from. The quote is a run of the order's own words, cleaned of line numbers. */
export interface Read<T> {
  readonly value: T
  readonly quote: string
}
/** Null where the text does not say it. */
export type Fact<T> = Read<T> | null

export type Side = 'plaintiff' | 'defendant'
export type Mode = 'telephone' | 'in-person' | 'video' | 'letter'
export type Unit = 'hours' | 'days' | 'court-days' | 'weeks'
export type Trigger =
  | 'order'
  | 'service'
  | 'entry'
  | 'filing'
  | 'conference'
  | 'receipt'
  | 'unstated'

/** "within 21 days of the date of this order" */
export interface PeriodAfter {
  readonly count: number
  readonly unit: Unit
  readonly from: Trigger
  readonly time?: string
  /** The words and the digits disagreed; `count` is the smaller. */
  readonly conflict?: true
}
/** "at least 7 days before the hearing" */
export interface PeriodBefore {
  readonly count: number
  readonly unit: Unit
  readonly before: 'hearing'
  readonly time?: string
  readonly conflict?: true
}
/** "by October 4, 2017, at 4:00 p.m."; time is 24-hour "16:00". */
export interface DateCertain {
  readonly date: IsoDate
  readonly time?: string
}
export type Due = PeriodAfter | PeriodBefore | DateCertain
/** What the conference deadline is for, literally: counsel's first contact, or the talk itself. */
export type ConferDue = Due & { readonly act: 'contact' | 'confer' }

export type MotionKind = 'compel' | 'quash' | 'protective' | 'other'
export type Disposition = 'pending' | 'stayed' | 'denied-without-prejudice' | 'granted' | 'denied'
export type PaperKind =
  | 'joint-statement'
  | 'joint-motion'
  | 'joint-statement-251'
  | 'joint-letter'
  | 'joint-report'
  | 'other'
export type Warning = 'dismissal' | 'sanctions'

/** Words of the order that could not be read with certainty, and why. */
export interface Doubt {
  readonly words: string
  readonly why:
    | 'conflict'
    | 'damaged'
    | 'orderDateDamaged'
    /** Two different days, or two different counts, for the same thing: the earlier is used. */
    | 'twoDays'
    /** A day without its year: the first such day after the order is used. */
    | 'noYear'
    /** The text is longer than any order: only its beginning was read. */
    | 'tooLong'
    /** The text ends in the middle of a sentence: what is missing may matter. */
    | 'cutOff'
    /** The text holds two orders: the later one governs where they differ. */
    | 'twoOrders'
}

/** What a paper that orders no conference looks like, for the way out that names where to turn. */
export type Seems =
  | 'show-cause'
  | 'status-report'
  | 'settlement'
  | 'scheduling'
  | 'findings'
  | 'ruling'
  | 'extension'

/** What was read from one order. The shape that `order:read` prints, without the file's name. */
export interface OrderReading {
  readonly kind: 'meet-and-confer' | 'other'
  /** For `other` only: what it seems to be. */
  readonly seems: Fact<Seems>
  /** This order changes an earlier one: where they differ, this one governs. The words that say so. */
  readonly amends: Fact<true>
  /** A CourtListener court id such as `caed`. */
  readonly court: Fact<string>
  readonly caseNumber: Fact<string>
  readonly plaintiff: Fact<string>
  readonly defendant: Fact<string>
  readonly judge: Fact<string>
  readonly orderDate: Fact<IsoDate>
  readonly orderEcf: Fact<string>
  readonly motionEcf: Fact<readonly string[]>
  readonly motion: Fact<MotionKind>
  readonly disposition: Fact<Disposition>
  readonly hearing: Fact<IsoDate>
  readonly movant: Fact<Side>
  readonly initiator: Fact<Side | 'both'>
  readonly modes: Fact<readonly Mode[]>
  readonly conferDue: Fact<ConferDue>
  readonly paperDue: readonly Read<Due>[]
  /** "whichever is later": the only words that let a later date govern. */
  readonly whichever: Fact<'earlier' | 'later'>
  readonly paper: Fact<PaperKind>
  readonly mayOrMust: Fact<'may' | 'must'>
  /** The items the paper must contain, in the order's words and order. */
  readonly contents: readonly Read<string>[]
  readonly pageLimit: Fact<number>
  readonly filer: Fact<Side | 'both'>
  readonly signers: Fact<'all' | 'filer'>
  readonly electronicSignature: Fact<boolean>
  /** True when the order bars other filings about the motion. */
  readonly otherFilings: Fact<'barred'>
  /** Who is relieved of responding to the motion. */
  readonly relief: Fact<Side>
  readonly warning: Fact<Warning>
  /** What was not certain; `locales` has the sentence for each reason. */
  readonly doubts: readonly Doubt[]
}
