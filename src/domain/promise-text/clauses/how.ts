/** How they mean to be in touch, where it is said beside the verb: "by phone", "by post". */
import type { How } from '../reading.ts'
import type { Clause } from './item.ts'
import { texts, withoutTimes, wordsOf } from './words-of.ts'

const prepositions = new Set<string | undefined>('by via per through over on'.split(' '))
const means: Readonly<Record<string, How>> = {
  phone: 'phone',
  telephone: 'phone',
  email: 'email',
  post: 'letter',
  letter: 'letter',
  text: 'text',
  sms: 'text'
}

/** `several` when more than one way was named. */
export function howIn(clause: Clause): How | 'several' | undefined {
  const words = texts(withoutTimes(wordsOf(clause)))
  const found = new Set<How>()
  words.forEach((word, at) => {
    const how = Object.hasOwn(means, word) ? means[word] : undefined
    const isNamed = prepositions.has(words[at - 1]) || (words[at - 1] === 'or' && found.size > 0)
    if (how !== undefined && isNamed) found.add(how)
  })
  const [how] = found
  return found.size > 1 ? 'several' : how
}
