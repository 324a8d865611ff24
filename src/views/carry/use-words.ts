/** The words of this part, fetched once it is on the page. */
import { fetchWords, type Later, useLater } from '../ui/use-later.ts'
import type { CarryWords } from './carry-words.ts'

export function useCarryWords(): Later<CarryWords> {
  return useLater(fetchCarryWords)
}

const fetchCarryWords = () => fetchWords<CarryWords>('carry')
