/** Who is meant by the words for a person or an office. "We", "I" and "someone" are nobody in particular. */
import type { Recipient } from '../../situation/events.ts'

const wordsOfRole: readonly (readonly [Recipient, string])[] = [
  ['hr', 'hr personnel people-team'],
  ['agency', 'agency headhunter'],
  ['recruiter', 'recruiter recruiters recruiting recruitment talent sourcer'],
  ['panel', 'panel committee chair chairperson board interviewers'],
  [
    'manager',
    'manager director principal headteacher headmaster headmistress boss supervisor matron owner chef superintendent head'
  ],
  ['front-desk', 'receptionist reception'],
  ['unit', 'ward unit']
]

/** Of several the first in the list: "the director of HR" is HR. */
export function roleIn(words: readonly string[]): Recipient | undefined {
  return wordsOfRole.find(([, list]) => {
    const names = list.split(' ')
    return words.some((word) => names.includes(word))
  })?.[0]
}
