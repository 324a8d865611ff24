/** How long each kind of text may be, what may not be said, and how often a question may be asked. */

/** What a message, an answer or a task must never say, with the reason an editor is given. */
export const bannedPhrases: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /just check/i, why: 'says nothing; ask the one question instead' },
  { pattern: /touch(ing)? base/i, why: 'says nothing; ask the one question instead' },
  { pattern: /circl(e|ing) back/i, why: 'says nothing; ask the one question instead' },
  { pattern: /follow(ing)? up on/i, why: 'sounds like a reminder' },
  { pattern: /still (have not|haven’t|haven't) heard/i, why: 'is a reproach' },
  { pattern: /as (previously )?(agreed|mentioned|stated)/i, why: 'is a reproach' },
  { pattern: /\b(unfortunately|sadly|regretfully)\b/i, why: 'assumes a no' },
  { pattern: /\b(farewell|good luck with your search)\b/i, why: 'says farewell' },
  { pattern: /\b(asap|a\.s\.a\.p|urgent(ly)?)\b/i, why: 'presses' },
  { pattern: /\bemail/i, why: 'is written e-mail here' },
  { pattern: /!/, why: 'no exclamation marks' },
  { pattern: /['"]/, why: 'use typographic quotation marks, or no apostrophe' }
]

/** The most characters of a text, by the name of its field; placeholders count as their name. */
export const longestOf: Readonly<Record<string, number>> = {
  opening: 16,
  short: 36,
  headline: 110,
  title: 60,
  detail: 240,
  acting: 120,
  waiting: 120,
  lineTitle: 24,
  lineDetail: 44,
  who: 24,
  subject: 60
}

/** The most characters of one reason, and the most words of a spoken or written message. */
export const longestReason = 180
export const longestVoicemail = 60
export const longestBody = 150
/** How many questions a message may ask. A last note asks none. */
export const questionsIn = (kind: string): number => (kind === 'last-note' ? 0 : 1)
