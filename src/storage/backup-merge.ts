/**
 * Brings a backup together with what is on the device. Nothing is lost: plans, answers, logged
 * events, ticks and names of both sides are kept. Where both hold something different, the copy
 * that was worked on later wins; on the same day, the device.
 */
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import type { Answers } from '../domain/questions/answers.ts'
import { mergeBackupLogs } from './backup-merge-logs.ts'
import { canonical } from './canonical.ts'
import type { StoredApplication, StoredRecord } from './record.ts'

export type Side = 'device' | 'file'

/** What one plan of the file is to the device. */
export interface ComparedPlan {
  readonly plan: StoredApplication
  readonly is: 'new' | 'same' | 'different'
  /** Which side wins where both hold something different; absent where they never do. */
  readonly wins?: Side
  /** The last day on which the winner was worked on. */
  readonly lastDay?: PlainDate
  /** Whether both were last worked on, as far as can be told, on the same day. */
  readonly isTie?: boolean
}

export interface MergedBackup {
  readonly record: StoredRecord
  readonly plans: readonly ComparedPlan[]
}

export function mergeBackup(device: StoredRecord, file: StoredRecord): MergedBackup {
  const here = new Map(device.applications.map((one) => [one.id, one]))
  const fromFile = new Map(file.applications.map((one) => [one.id, one]))
  const merged = device.applications.map((one) => mergeWith(one, fromFile.get(one.id)))
  const added = file.applications.filter(({ id }) => !here.has(id))
  const record: StoredRecord = {
    ...device,
    applications: [...merged, ...added],
    current: device.current ?? file.current,
    ...settingsOf(device, file)
  }
  return { record, plans: file.applications.map((plan) => compare(here.get(plan.id), plan)) }
}

function settingsOf(device: StoredRecord, file: StoredRecord) {
  const sender = { ...file.sender, ...device.sender }
  const register = device.register ?? file.register
  const hasSender = device.sender !== undefined || file.sender !== undefined
  return { ...(hasSender ? { sender } : {}), ...(register === undefined ? {} : { register }) }
}

function compare(here: StoredApplication | undefined, plan: StoredApplication): ComparedPlan {
  if (here === undefined) return { plan, is: 'new' }
  if (isSamePlan(here, plan)) return { plan, is: 'same' }
  const wins = winnerOf(here, plan)
  const winner = wins === 'file' ? plan : here
  const clash = isSamePlan(mergePlans(here, plan), mergePlans(plan, here)) ? {} : { wins }
  const isTie = newestDay(here) === newestDay(plan)
  return { plan, is: 'different', ...clash, lastDay: newestDay(winner), isTie }
}

function mergeWith(
  here: StoredApplication,
  plan: StoredApplication | undefined
): StoredApplication {
  if (plan === undefined || isSamePlan(here, plan)) return here
  return winnerOf(here, plan) === 'file' ? mergePlans(plan, here) : mergePlans(here, plan)
}

function winnerOf(here: StoredApplication, plan: StoredApplication): Side {
  return newestDay(plan) > newestDay(here) ? 'file' : 'device'
}

/** The last day of which a copy knows. Events may lie ahead in time only by a day that was typed wrongly. */
function newestDay({ createdOn, log, ticks, takenOut = {} }: StoredApplication): PlainDate {
  const days = [...log.map(({ event }) => event.date), ...Object.values(ticks)]
  return [...days, ...Object.values(takenOut)].reduce(
    (newest, day) => (day > newest ? day : newest),
    createdOn
  )
}

type Optional = 'postponed' | 'skipped' | 'exported' | 'takenOut' | 'firms' | 'drafts'

/** All of both; the winner's word where they differ. */
function mergePlans(winner: StoredApplication, other: StoredApplication): StoredApplication {
  const answers: Answers = { ...other.answers, ...winner.answers }
  const entries = <Key extends Optional>(key: Key) =>
    winner[key] === undefined && other[key] === undefined
      ? {}
      : { [key]: { ...other[key], ...winner[key] } }
  return {
    ...other,
    ...winner,
    answers,
    log: mergeBackupLogs(winner.log, other.log),
    ticks: { ...other.ticks, ...winner.ticks },
    names: { ...other.names, ...winner.names },
    ...entries('postponed'),
    ...entries('skipped'),
    ...entries('exported'),
    ...entries('takenOut'),
    ...entries('firms'),
    ...entries('drafts')
  }
}

/** Whether two copies say the same, whenever they were shown or taken out, in whatever order. */
export function isSamePlan(one: StoredApplication, other: StoredApplication): boolean {
  return substance(one) === substance(other)
}

/** What is worth keeping of a plan, as text. */
export function substance(application: StoredApplication): string {
  const { lastShown: _, takenOut: __, takenOutAs: ___, exported: ____, ...rest } = application
  const log = rest.log.map(({ event }) => canonical(event)).sort()
  return canonical({ ...rest, log })
}
