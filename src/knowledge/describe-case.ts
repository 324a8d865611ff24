/** A worked story with the answer that the rules give for it, in words: what its page shows. */
import type { AdviceText } from '../domain/advice/advice-text.ts'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { describeAdvice } from '../domain/messages/describe-advice.ts'
import type { Words } from '../domain/messages/words.ts'
import type { Situation } from '../domain/situation/situation.ts'
import type { CaseFrontMatter } from './case-schema.ts'
import { adviseScene, explainScene, scenesOf } from './cases.ts'
import { loadWords } from './words.ts'

export interface DescribedCase {
  readonly situation: Situation
  readonly today: PlainDate
  readonly text: AdviceText
}

const read: { words?: Words } = {}

/** The story itself, without its variants. @throws when the case has no situation. */
export function describeCase(matter: CaseFrontMatter, slug: string): DescribedCase {
  const [scene] = scenesOf(matter, slug)
  if (scene === undefined) throw new Error(`${slug}: a case without a situation`)
  read.words ??= loadWords()
  const { names } = matter
  const advice = adviseScene(scene)
  const explanation = explainScene(scene, advice)
  const text = describeAdvice(advice, scene.situation, read.words, { names, explanation })
  return { situation: scene.situation, today: scene.moment.today, text }
}
