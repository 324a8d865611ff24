/**
 * The opening of an answer, which is all that a list of articles shows: the first sentence, and
 * the next one too where the first is a bare "No."
 */
const bareWords = 2

export function firstSentence(text: string): string {
  const [first = '', second = ''] = text.split(/(?<=[.!?])\s+/u)
  return first.split(/\s+/u).length <= bareWords ? `${first} ${second}`.trim() : first
}
