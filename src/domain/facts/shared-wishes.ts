/**
 * What people asked for holds in every application that they have to do with: no calls, not to this
 * person, no contact at all. A day to wait for, or a way to go, belongs to the one application.
 *
 * What was lifted where it was said is not shared; nor does a request to stop about one job silence
 * the answer to an offer for another.
 */
import type { PlainDate } from '../calendar/plain-date.ts'
import type { ContactWish, Recipient, Wish } from '../situation/events.ts'
import { type Related, sharedAmong, timelineOf } from './related.ts'
import { standingWishes } from './wishes.ts'

/** Applications with no such wishes are not in it. */
export type SharedWishes = ReadonlyMap<string, readonly Wish[]>

const shared: readonly ContactWish['kind'][] = ['no-calls', 'email-only', 'not-to', 'stop']

/** For each application what the same people asked for in the others. */
export function sharedWishes(applications: readonly Related[], day: PlainDate): SharedWishes {
  const areShared = sharedAmong(applications)
  const said = applications.map((one) => ({ one, wishes: wishesIn(one, day) }))
  const all = applications.map((one) => {
    const wishes = said
      .filter((other) => other.one.id !== one.id)
      .flatMap((other) => other.wishes.filter((wish) => areShared(one, other.one, whomOf(wish))))
      .filter(({ wish }) => wish.kind !== 'stop' || !hasOffer(one, day))
    return [one.id, wishes] as const
  })
  return new Map(all.filter(([, wishes]) => wishes.length > 0))
}

function wishesIn(application: Related, day: PlainDate): readonly Wish[] {
  const { past, ahead } = timelineOf(application, day)
  return standingWishes(past, ahead.length > 0).filter(({ wish }) => shared.includes(wish.kind))
}

function whomOf({ wish }: Wish): Recipient | undefined {
  return 'recipient' in wish ? wish.recipient : undefined
}

function hasOffer(application: Related, day: PlainDate): boolean {
  const { past } = timelineOf(application, day)
  return past.some((event) => event.kind === 'offer' && event.grade !== 'hint')
}
