/** The words of the field for a pasted sentence. They come from content/promise-text. */
import type { How, ReadingQuestion } from '../../../domain/promise-text/reading.ts'
import type { PeriodUnit } from '../../../domain/questions/period.ts'
import type { ContactWish, Firmness, SpokenTime } from '../../../domain/situation/events.ts'

export interface PromiseWords {
  readonly label: string
  readonly hint: string
  readonly read: string
  readonly use: string
  readonly filled: string
  readonly unknown: string
  readonly notFilled: string
  readonly also: string
  readonly times: Readonly<Record<SpokenTime['kind'] | 'call-me' | 'letter' | 'clearance', string>>
  readonly one: Readonly<Record<PeriodUnit, string>>
  readonly firmness: Readonly<Record<Firmness, string>>
  readonly through: string
  readonly how: Readonly<Record<How, string>>
  readonly wishes: Readonly<Record<ContactWish['kind'], string>>
  readonly asks: Readonly<Record<ReadingQuestion, string>>
}
