/**
 * Says in words how far an article can be trusted: the kinds of evidence that it cites, the
 * strongest first. Never a score.
 */
const strongestFirst = ['law', 'official', 'study', 'survey', 'expert', 'anecdote'] as const

export type Certainty = (typeof strongestFirst)[number]

export interface CertaintyWords {
  readonly one: string
  readonly many: string
}

/** "A survey, expert opinion, and one person’s story" */
export function howSure(
  cited: readonly Certainty[],
  words: Readonly<Record<Certainty, CertaintyWords>>,
  and: string
): string {
  const parts = strongestFirst.flatMap((certainty) => {
    const count = cited.filter((other) => other === certainty).length
    if (count === 0) return []
    return [count === 1 ? words[certainty].one : words[certainty].many]
  })
  const list = [...parts.slice(0, -2), parts.slice(-2).join(`, ${and} `)].join(', ')
  return list.charAt(0).toUpperCase() + list.slice(1)
}
