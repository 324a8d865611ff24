/** A promise as it was found in a clause: what is promised, by whom, and which words say so. */
import type { Promised, Recipient } from '../../situation/events.ts'
import type { How } from '../reading.ts'
import type { Act } from './acts.ts'

export interface Frame {
  /** The items that the promise consists of. */
  readonly places: ReadonlySet<number>
  readonly about: Promised
  readonly how?: How
  readonly through?: Recipient
  /** They decide by then, and it is not said that the user hears. */
  readonly isDecision: boolean
  /** Without a time it is no promise. */
  readonly needsTime: boolean
  readonly needsAmount: boolean
  /** "It takes two weeks": what "it" is has to be clear. */
  readonly isVague: boolean
}

export const plainFrame: Frame = {
  places: new Set(),
  about: 'answer',
  isDecision: false,
  needsTime: false,
  needsAmount: false,
  isVague: false
}

/** What several acts in a row come to: "decide and call you" is a call. */
export function sumOfActs(acts: readonly Act[]): Pick<Frame, 'about' | 'how' | 'isDecision'> {
  const telling = acts.filter((act) => act.decides !== true && act.knows !== true)
  const hows = new Set(telling.map(({ how }) => how))
  const [how] = hows
  return {
    about: telling.find((act) => act.about !== undefined)?.about ?? 'answer',
    isDecision: telling.length === 0,
    ...(hows.size === 1 && how !== undefined ? { how } : {})
  }
}
