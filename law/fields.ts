import type { IsoDate } from './dates.ts'
import type { FactKind, FactValues } from './facts.ts'

/**
 * What an answer can be. A field is plain data: its schema, its samples, its form and its reading
 * are each one switch over `kind` elsewhere, so a kind that is forgotten does not compile.
 */
export interface ChoiceField<O extends string = string> {
  readonly kind: 'choice'
  readonly options: readonly O[]
}
/** One line, or several when `lines` is above 1. Null is an answer: the person leaves it open. */
export interface TextField {
  readonly kind: 'text'
  readonly max: number
  readonly lines: number
}
/** A person's own sentences, with the language they are written in. Null is "nothing to add". */
export interface ProseField {
  readonly kind: 'prose'
  readonly max: number
}
/** A day; `unknown` is an answer. `past`: a day after today is refused. */
export interface DateField {
  readonly kind: 'date'
  readonly past: boolean
}
/** The order itself: its text, or the choice to type its facts by hand, or that there is none yet. */
export interface OrderField {
  readonly kind: 'order'
}
/** One fact of the order as the person confirmed it. */
export interface FactField<K extends FactKind = FactKind> {
  readonly kind: 'fact'
  readonly of: K
}
export type Part = ChoiceField | TextField | ProseField | DateField
export type Parts = Readonly<Record<string, Part>>
/** Several parts answered together; each may be left open. */
export interface RecordField<P extends Parts = Parts> {
  readonly kind: 'record'
  readonly parts: P
}
/** A list is one answer: rows with permanent ids, each maybe half-filled, and "that is all". */
export interface RowsField<P extends Parts = Parts> {
  readonly kind: 'rows'
  readonly parts: P
  readonly max: number
}
/** The signer approved one exact text, named by its digest; or has not yet. */
export interface ApprovalField {
  readonly kind: 'approval'
}
export type Field =
  | ChoiceField
  | TextField
  | ProseField
  | DateField
  | OrderField
  | FactField
  | RecordField
  | RowsField
  | ApprovalField

export interface Prose {
  readonly words: string
  readonly lang: string
}
export interface OrderAnswer {
  /** `scan`: read off a picture, so that any word may be wrong. `none`: there is no order yet. */
  readonly how: 'pasted' | 'pdf' | 'scan' | 'by-hand' | 'none'
  readonly text: string
}
/** `value` null: the person says the order does not say it. `quote` null: typed, not read. */
export interface FactAnswer<T> {
  readonly value: T | null
  readonly quote: string | null
  readonly from: 'read' | 'typed'
}
export type Approval = { readonly digest: string; readonly on: IsoDate } | 'not-yet'

type PartValue<P extends Part> =
  P extends ChoiceField<infer O>
    ? O
    : P extends TextField
      ? string
      : P extends ProseField
        ? Prose
        : P extends DateField
          ? IsoDate | 'unknown'
          : never
export type RecordOf<P extends Parts> = { readonly [K in keyof P]: PartValue<P[K]> | null }
export type RowOf<P extends Parts> = RecordOf<P> & { readonly id: string }
export interface RowsAnswer<P extends Parts> {
  readonly rows: readonly RowOf<P>[]
  /** The person said "that is all". Until then the question stays open. */
  readonly complete: boolean
}

/** The type of a field's answer. */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer O>
    ? O
    : F extends TextField
      ? string | null
      : F extends ProseField
        ? Prose | null
        : F extends DateField
          ? IsoDate | 'unknown'
          : F extends OrderField
            ? OrderAnswer
            : F extends FactField<infer K>
              ? FactAnswer<FactValues[K]>
              : F extends RecordField<infer P>
                ? RecordOf<P>
                : F extends RowsField<infer P>
                  ? RowsAnswer<P>
                  : F extends ApprovalField
                    ? Approval
                    : never

export const choice = <const O extends readonly string[]>(
  ...options: O
): ChoiceField<O[number]> => ({
  kind: 'choice',
  options,
})
export const text = (max: number, lines = 1): TextField => ({ kind: 'text', max, lines })
export const prose = (max: number): ProseField => ({ kind: 'prose', max })
export const date = (limit?: 'past'): DateField => ({ kind: 'date', past: limit === 'past' })
export const order = (): OrderField => ({ kind: 'order' })
export const fact = <K extends FactKind>(of: K): FactField<K> => ({ kind: 'fact', of })
export const record = <P extends Parts>(parts: P): RecordField<P> => ({ kind: 'record', parts })
export const rows = <P extends Parts>(max: number, parts: P): RowsField<P> => ({
  kind: 'rows',
  parts,
  max,
})
export const approval = (): ApprovalField => ({ kind: 'approval' })
