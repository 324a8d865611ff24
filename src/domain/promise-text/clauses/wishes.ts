/** Finds wishes about contact: no calls, not before a day, only through somebody, not at all. */
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { ContactWish, Recipient } from '../../situation/events.ts'
import { type Pattern, pattern } from '../tokens/pattern.ts'
import { type Clause, timeMark } from './item.ts'
import { endAt } from './matching.ts'
import { roleIn } from './roles.ts'
import { conditionWords, eventWords, isTimeWord, negativeWords } from './warning-words.ts'
import { type PlacedWord, texts, withoutTimes, wordsOf } from './words-of.ts'

/** `no-contact` may mean for good, or only until they are in touch. */
export type FoundWish = ContactWish | { readonly kind: 'no-contact' } | { readonly kind: 'unclear' }

type WishRow = readonly [
  Pattern,
  'no-calls' | 'email-only' | 'stop' | 'no-contact' | 'only-through' | 'not-to'
]

const contact = '(contact|write to|email|message|approach|get in touch with|reach out to)'
const not =
  '((we|i) (ask|would ask) (you|candidates) not to|do not|not|refrain from|candidates should not|applicants should not|you should not|must not)'
const call = '(call|phone|ring|telephone|calling|phoning|ringing)'

const rows: readonly WishRow[] = [
  [pattern(`${not} ${call} (us|me|hr|here|office|our office|us back)?`), 'no-calls'],
  [pattern('no (phone|telephone|follow up)? calls (or visits)?'), 'no-calls'],
  [pattern('(we|i) do not (take|accept|answer|want|like) (phone|telephone)? calls'), 'no-calls'],
  [pattern('(by|via|contact (us|me) by)? email only'), 'email-only'],
  [pattern('only (by|via) email'), 'email-only'],
  [pattern('(only|rather) email (us|me)?'), 'email-only'],
  [pattern('(contact|reach|write to) (us|me) (only|exclusively) (by|via) email'), 'email-only'],
  [pattern('(contact|reach|write to) (us|me) by email only'), 'email-only'],
  [
    pattern('(only|exclusively) (contact|call|email|speak to|talk to|go through|use) {role}'),
    'only-through'
  ],
  [pattern('(contact|call|email|go through) only {role}'), 'only-through'],
  [
    pattern('(only)? go (only|exclusively)? (through|via) (your|our)? {role} (only)?'),
    'only-through'
  ],
  [
    pattern(
      '(all|any) (contact|communication|communications|questions|enquiries|queries|correspondence) (should|must|has to|have to|need to|needs to)? (go|be|come|are)? (through|via) (your|our)? {role} (only)?'
    ),
    'only-through'
  ],
  [
    pattern('contact (us|me) (only|exclusively)? (through|via) (your|our)? {role} (only)?'),
    'only-through'
  ],
  [pattern(`${not} ${contact} (our|your)? {role}`), 'not-to'],
  [pattern(`${not} ${call} (our|your)? {role}`), 'not-to'],
  [
    pattern(
      '(stop|quit|cease) (contacting|calling|emailing|writing to|messaging) (us|me|our office|office)?'
    ),
    'stop'
  ],
  [pattern(`${not} contact (us|me) (any more|anymore|again|further|any further)`), 'stop'],
  [pattern(`${not} ${contact} (us|me|anyone|anybody)`), 'no-contact'],
  [
    pattern(
      `${not} (contact|get in touch|follow up|chase|chase us|chase up|ask|enquire|inquire|enquiring|inquiring|asking|following up|contacting|contacting us|emailing|emailing us|writing to us|chasing)`
    ),
    'no-contact'
  ],
  [pattern('no (contact|enquiries|inquiries|follow ups)'), 'no-contact']
]
const waits: readonly Pattern[] = [
  pattern(
    '(wait|hold off|hold on|hold tight|sit tight|be patient) (until)? (before contacting us|before you contact us|before you call|to contact us|contacting us)?'
  )
]
/** "We do not call" tells what they do, and asks nothing. */
const speakers = new Set(['we', 'i', 'they', 'he', 'she', 'hr', 'you'])
const harmless = new Set(
  'about regarding we ask you to us for during process this time at with any it status of application progress results news update anything or'.split(
    ' '
  )
)

/** A wish, or undefined when the clause holds none. */
export function wishIn(clause: Clause): FoundWish | undefined {
  const all = wordsOf(clause)
  const words = withoutTimes(all)
  const plain = texts(words)
  const until = beginningIn(clause)
  const waiting = plain.findIndex((_, at) => endAt(waits, plain, at) !== undefined)
  if (waiting === 0 && until !== undefined) {
    return { kind: 'wait-until', until }
  }
  const found = longestOf(plain)
  if (found === undefined || plain.slice(0, found.start).some((word) => speakers.has(word)))
    return undefined
  const rest = [...words.slice(0, found.start), ...words.slice(found.end)]
  const hasTime = all.some(({ word }) => word === timeMark)
  if (isUnclear(rest) || (hasTime && until === undefined)) return { kind: 'unclear' }
  if (until !== undefined) {
    return found.kind === 'no-contact' || found.kind === 'no-calls'
      ? { kind: 'wait-until', until }
      : { kind: 'unclear' }
  }
  return wishOf(found.kind, roleIn(plain.slice(found.start, found.end)))
}

function longestOf(plain: readonly string[]) {
  const found = rows.flatMap(([wanted, kind]) =>
    plain.flatMap((_, start) => {
      const end = endAt([wanted], plain, start)
      return end === undefined ? [] : [{ kind, start, end }]
    })
  )
  return found.sort((one, other) => other.end - other.start - (one.end - one.start))[0]
}

function wishOf(kind: WishRow[1], recipient: Recipient | undefined): FoundWish {
  if (kind === 'only-through' || kind === 'not-to') {
    return recipient === undefined ? { kind: 'unclear' } : { kind, recipient }
  }
  return { kind }
}

function isUnclear(rest: readonly PlacedWord[]): boolean {
  return rest.some(
    ({ word }) =>
      !harmless.has(word) &&
      (conditionWords.has(word) ||
        negativeWords.has(word) ||
        eventWords.has(word) ||
        isTimeWord(word))
  )
}

/** The day before which they do not want to be asked: "before the 8th", "until Monday". */
function beginningIn({ items }: Clause): PlainDate | undefined {
  const times = items.flatMap((item) => (item.kind === 'time' ? [item.found] : []))
  const [only, another] = times
  if (only === undefined || another !== undefined) return undefined
  if (only.relation !== 'before' && only.relation !== 'until') return undefined
  if (only.time.kind === 'day') return only.time.date
  return only.time.kind === 'stretch' ? only.time.first : undefined
}
