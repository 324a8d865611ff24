/**
 * Cuts a word to the part that its forms have in common, so that "calling" finds "called". What comes
 * out need not be a word: only that the forms meet matters. Lightly done, because cutting too much
 * brings strangers together.
 */

interface Ending {
  readonly ending: RegExp
  readonly instead: string
  /** What must be left for the ending to be cut. */
  readonly atLeast: number
}

const plural: readonly Ending[] = [
  { ending: /ies$/, instead: 'y', atLeast: 2 },
  { ending: /(?<=ss|sh|ch|x)es$/, instead: '', atLeast: 3 },
  { ending: /(?<![sui])s$/, instead: '', atLeast: 2 }
]
const verb: readonly Ending[] = [
  { ending: /ied$/, instead: 'y', atLeast: 2 },
  { ending: /(?:ing|ed)$/, instead: '', atLeast: 3 }
]
const noun: readonly Ending[] = [
  { ending: /(?<=ion|v)al$/, instead: '', atLeast: 6 },
  { ending: /ion$/, instead: '', atLeast: 5 },
  { ending: /(?:er|or)$/, instead: '', atLeast: 5 },
  { ending: /ly$/, instead: '', atLeast: 4 }
]

export function stem(word: string): string {
  const verbal = cut(cut(word, plural), verb)
  const single = verbal === word ? verbal : verbal.replace(/([bdgmnprt])\1$/, '$1')
  const bare = cut(cut(single, noun), noun.slice(1, 2))
  return bare.length > 3 ? bare.replace(/e$/, '') : bare
}

function cut(word: string, endings: readonly Ending[]): string {
  for (const { ending, instead, atLeast } of endings) {
    const rest = word.replace(ending, '')
    if (rest !== word && rest.length >= atLeast) return rest + instead
  }
  return word
}
