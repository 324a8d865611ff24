/** The country that was answered, as text. */
import type { Answers } from '../../domain/questions/answers.ts'

export function chosenCountry({ place }: Answers): string {
  const { country } = { country: '', ...place }
  return String(country)
}
