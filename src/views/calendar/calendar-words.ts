/** The words of the calendar: titles that name nobody, the labels in an entry, and what the page says. */
import type { TaskKind } from '../../domain/advice/advice.ts'

export interface CalendarWords {
  /** How an entry is called: `{title}`; with names `{title}` and `{names}`. */
  readonly title: string
  readonly titleWithNames: string
  /** What a task is called where anyone may look at the screen. */
  readonly titles: Readonly<Record<TaskKind, string>>
  /** The last stop of a plan that ends because something is decided. */
  readonly decided: string
  readonly entry: {
    readonly subject: string
    readonly words: string
    readonly call: string
    readonly firstToPickUp: string
    readonly voicemail: string
    readonly ifSomethingComes: string
    readonly branch: string
    readonly ifNothingComes: string
    readonly link: string
  }
  readonly made: { readonly one: string; readonly many: string }
  readonly nothing: string
  readonly behind: string
  readonly notBehind: string
  readonly old: { readonly title: string; readonly text: string; readonly gone: string }
  readonly howToDelete: string
}
