/** One line: how strongly it is advised, and what that rests on. Two things, and never a score. */
import type { BackgroundWords } from '../../../domain/advice/background.ts'
import type { Certainty, Strength } from '../../../domain/advice/certainty.ts'

export interface HowSureProps {
  readonly words: BackgroundWords
  readonly strength: Strength
  readonly certainty: Certainty
}

export function HowSure({ words, strength, certainty }: HowSureProps) {
  const kinds = certainty.grounds.map((ground) => words.grounds[ground])
  return (
    <p class="result-certainty">
      {words.advice}: <strong>{words.strengths[strength]}</strong>. {words.howSure}:{' '}
      <strong>{inOneList(kinds, words.and)}</strong>.
    </p>
  )
}

function inOneList(kinds: readonly string[], and: string): string {
  return [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)]
    .filter((part) => part !== '')
    .join(` ${and} `)
}
