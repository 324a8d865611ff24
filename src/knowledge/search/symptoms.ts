/** What people describe, and the answers with which the check then begins: content/search/symptoms.yaml. */
import { z } from 'astro/zod'
import { contentFiles } from './content-files.ts'

const answerSchema = z.union([z.string(), z.array(z.string())])

const symptomsSchema = z
  .array(
    z.strictObject({
      says: z.string().min(1),
      phrases: z.array(z.string().min(1)).min(1),
      answers: z.record(z.string(), z.record(z.string(), answerSchema))
    })
  )
  .min(1)

export type WrittenSymptom = z.infer<typeof symptomsSchema>[number]

export function loadSymptoms(): readonly WrittenSymptom[] {
  const file = contentFiles('search').find(({ id }) => id === 'symptoms')
  const symptoms = symptomsSchema.safeParse(file?.fields)
  if (!symptoms.success) throw new Error(`content/search/symptoms.yaml: ${symptoms.error.message}`)
  return symptoms.data
}
