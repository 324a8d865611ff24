/** A record with several applications as people have them: something due, somebody waiting, something over. */
import { nurseDay, nurseRecord } from './nurse-record.ts'

const [nurse] = nurseRecord.applications

const common = { log: [], ticks: {}, createdOn: nurseDay, names: {} } as const
const place = { country: 'US', sector: 'office' } as const
const nothingMore = { more: ['none'] } as const

/** Interviewed three weeks ago, nothing was said, nobody was asked yet: one e-mail is due. */
export const silent = {
  ...common,
  id: 'a2-silent',
  answers: {
    stage: { stage: 'waiting' },
    interview: { date: '2026-11-03', with: 'manager', earlier: 'none' },
    said: { time: 'nothing' },
    contacts: { did: 'nothing' },
    also: nothingMore,
    place
  },
  names: { position: 'Receptionist', employer: 'Harbour Hotel' }
} as const

/** They named a day that is still to come: it is their turn. */
export const waiting = {
  ...common,
  id: 'a3-waiting',
  answers: {
    stage: { stage: 'waiting' },
    interview: { date: '2026-11-20', with: 'hr', earlier: 'none' },
    said: { time: 'by', date: '2026-12-01', firmness: 'firm' },
    contacts: { did: 'some', rows: [{ day: '2026-11-20', to: 'hr', how: 'email', why: 'thanks' }] },
    also: nothingMore,
    place: { country: 'US', sector: 'school' }
  },
  names: { employer: 'Lakeside School' }
} as const

/** The questions are not all answered. */
export const unfinished = {
  ...common,
  id: 'a4-unfinished',
  answers: { stage: { stage: 'waiting' } }
} as const

/** Put away a week ago. */
export const putAway = {
  ...silent,
  id: 'a5-away',
  names: { employer: 'City Library' },
  archivedOn: '2026-11-17'
} as const

const kinds = [nurse, silent, waiting, unfinished, putAway] as const

/** As many as wanted, the kinds in turn, each under an id of its own. */
export function someApplications(count: number) {
  const applications = Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? nurse
    return index < kinds.length ? kind : { ...kind, id: `${kind.id}-${index}`, names: {} }
  })
  return { v: 2, revision: 1, applications, current: nurse.id }
}
