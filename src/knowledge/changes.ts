/** What changed on the site, as its readers would notice it. Newest first. */
import { z } from 'astro/zod'
import { calendarDate } from './calendar-date-schema.ts'
import { readFolder } from './read-folder.ts'

export const changeSchema = z.strictObject({
  date: calendarDate,
  /** Of several changes on one day, the higher number is the later one. */
  order: z.number().int().default(0),
  what: z.string().min(1).max(120),
  why: z.string().min(1).max(260),
  where: z.array(z.strictObject({ label: z.string().min(1), path: z.string().regex(/^\//) })).min(1)
})

export type SiteChange = z.infer<typeof changeSchema> & { readonly id: string }

/** All changes. @throws when a file does not fit. */
export function loadChanges(top?: string): readonly SiteChange[] {
  return readFolder('changes', changeSchema, top)
    .map(({ id, entry }) => ({ id, ...entry }))
    .toSorted((one, other) => other.date.localeCompare(one.date) || other.order - one.order)
}
