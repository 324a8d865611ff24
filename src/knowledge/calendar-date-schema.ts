/** A day in front matter. YAML reads an unquoted 2026-11-20 as an instant: it is turned back into text. */
import { z } from 'astro/zod'

export const calendarDate = z.union([
  z.iso.date(),
  z.date().transform((instant) => instant.toISOString().slice(0, 10))
])
