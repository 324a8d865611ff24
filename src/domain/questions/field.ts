/**
 * What a page of the check can ask for: the kinds of field, and the conditions under which a
 * field or a page is shown. All of it is data, so that it can be listed, tested and translated.
 */

/** "I don't know" is an answer everywhere, and has the same id everywhere. */
export const unknown = 'unknown'

/** "There is none", for a date or a person that may be missing. */
export const none = 'none'

/** Holds when the answer to the field is one of the values, or, for a list, holds one of them. */
export interface Condition<Question extends string = string> {
  readonly question: Question
  readonly field: string
  readonly is: readonly string[]
  /** Turns it round: holds when there is an answer, and it is none of the values. */
  readonly not?: true
}

interface FieldBase {
  readonly id: string
  /** Without an answer to a required field the page cannot be left. */
  readonly required?: true
  /** All must hold. Absent: always shown. */
  readonly shownWhen?: readonly Condition[]
}

/** One of several ids; "I don't know" comes last. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly options: readonly string[]
  /** Chosen in a new row until another is: what most people mean. */
  readonly preset?: string
}

/** Any of several ids; `none` and "I don't know" stand alone. */
export interface SeveralField extends FieldBase {
  readonly kind: 'several'
  readonly options: readonly string[]
}

/** A day. `past` may not lie after today, `ahead` not before the day on which it was told. */
export interface DateField extends FieldBase {
  readonly kind: 'date'
  readonly when: 'past' | 'ahead' | 'any'
  /** Offers "no date was named". */
  readonly mayBeNone?: true
}

/** A whole number from 1 to `most`. */
export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly most: number
}

/** A stretch of time, written `2-weeks`. */
export interface PeriodField extends FieldBase {
  readonly kind: 'period'
}

/** A person or office on the employer's side. */
export interface RecipientField extends FieldBase {
  readonly kind: 'recipient'
  readonly mayBeNone?: true
}

/** A state, province or nation of the country chosen in another field of the page. */
export interface RegionField extends FieldBase {
  readonly kind: 'region'
}

/** A field that can stand in a row. Rows do not nest. */
export type CellField = ChoiceField | DateField | RecipientField | NumberField

/** Several things of the same shape, for instance contacts. */
export interface RowsField extends FieldBase {
  readonly kind: 'rows'
  readonly cells: readonly CellField[]
  readonly most: number
}

export type Field =
  | ChoiceField
  | SeveralField
  | DateField
  | NumberField
  | PeriodField
  | RecipientField
  | RegionField
  | RowsField

/** One page: one question with at most four fields in sight. */
export interface Question<Id extends string = string> {
  readonly id: Id
  readonly fields: readonly Field[]
}
