/** What they may promise to do, and what the user may be promised to get. Articles are left out. */
import type { Promised } from '../../situation/events.ts'
import type { How } from '../reading.ts'
import { type Pattern, pattern } from '../tokens/pattern.ts'

export interface Act {
  readonly say: Pattern
  readonly how?: How
  readonly about?: Promised
  /** They decide; whether the user hears by then is another thing when somebody else decides. */
  readonly decides?: true
  /** Only they know more by then. */
  readonly knows?: true
  /** Without anyone named: understood only at the end, or before a time. */
  readonly isShort?: true
}

const you =
  '(you|me|all candidates|all applicants|every candidate|every applicant|everyone|everybody|candidates|applicants|all of you)'
const noun =
  '(final|firm|definite|definitive|clear|concrete|more|further|any|some|our|my|your|hiring)? (answer|decision|decisions|news|feedback|response|reply|update|updates|result|results|outcome|information|word)'
const offer =
  '(our|your|their)? (written|formal|official|job|final)? (offer|offer letter|contract|offer in writing|contract offer|employment contract|letter of offer)'

/** After "we will", "HR should", "they are going to". */
export const theirActs: readonly Act[] = [
  {
    say: pattern(`(call|phone|ring|telephone) ${you} (back|up|directly|personally|yourself)?`),
    how: 'phone'
  },
  { say: pattern('(call|phone|ring) (back)?'), how: 'phone', isShort: true },
  {
    say: pattern(
      `give ${you} (quick|short|brief)? (call|ring|buzz|phone call|bell|call back|tinkle)`
    ),
    how: 'phone'
  },
  { say: pattern(`give ${you} shout`) },
  { say: pattern(`(email|mail) ${you}`), how: 'email' },
  { say: pattern(`(send|drop|shoot|write) ${you} (quick|short)? (email|mail)`), how: 'email' },
  { say: pattern('send out (email|emails)'), how: 'email' },
  { say: pattern(`(text|sms) ${you}`), how: 'text' },
  { say: pattern(`send ${you} (text|text message|sms)`), how: 'text' },
  { say: pattern(`send ${you} letter`), how: 'letter' },
  { say: pattern(`(send|give|get|email|mail) ${you} ${offer}`), about: 'letter' },
  { say: pattern(`make ${you} (job)? offer`) },
  {
    say: pattern(`(send|get|have|issue) (out)? ${offer} (out|ready|sent)? (to you|for you)?`),
    about: 'letter'
  },
  { say: pattern(`write (to)? ${you}`) },
  { say: pattern(`(be|get|keep) in (touch|contact) (with ${you})?`) },
  { say: pattern(`touch base (with ${you})?`) },
  { say: pattern(`(contact|inform|notify|update|tell|advise|message) ${you}`) },
  { say: pattern(`let ${you} know`) },
  { say: pattern(`make ${you} aware`) },
  { say: pattern(`(get|come|report|circle|revert|be) back (to|with) ${you}`) },
  { say: pattern(`(revert|respond|reply|follow up) (back)? ((to|with) ${you})?`) },
  { say: pattern(`reach out (to ${you})?`) },
  { say: pattern(`reach ${you}`) },
  { say: pattern(`get hold of ${you}`) },
  { say: pattern(`(give|send|get|provide|offer|bring) ${you} (with)? ${noun}`) },
  { say: pattern(`have ${noun} (for|to) ${you}`) },
  { say: pattern(`have ${noun}`) },
  {
    say: pattern(
      `(announce|communicate|share|publish|send|send out|give|provide) ${noun} (to ${you}|with ${you})?`
    )
  },
  { say: pattern(`(drop|send) ${you} (line|note|message|few lines)`) },
  { say: pattern('be able to (tell|let) you (know|more)?') },
  {
    say: pattern(
      '(make|take|reach|come to|finalize|finalise|have made|arrive at) (our|my|their|final|hiring)? (final|hiring)? (decision|decisions|choice|selection|mind|minds)'
    ),
    decides: true
  },
  { say: pattern('(make up) (our|my) (mind|minds)'), decides: true },
  { say: pattern('(decide|choose|have decided|have chosen)'), decides: true },
  { say: pattern('(know|know more|know something)'), knows: true }
]

/** After "you will", "you should", "everyone". */
export const yourActs: readonly Act[] = [
  {
    say: pattern(
      'hear (something|anything|more|back|news|our decision|result|results|outcome|our answer)? (from (us|me|them|someone|somebody|here|our office|office|our side|our end|my side|{role}))?'
    )
  },
  {
    say: pattern(
      '(know|know more|know something|know our decision|know result|know outcome|know where you stand|find out|find out more|be told|learn our decision|learn result)'
    )
  },
  {
    say: pattern(
      '(get|receive|have|expect) (phone|telephone)? (call|call back|callback|phone call) (back)? (from (us|me|them|someone|somebody|our office|{role}))?'
    ),
    how: 'phone'
  },
  {
    say: pattern(
      '(get|receive|have|expect) (email|mail) (from (us|me|them|someone|somebody|our office|{role}))?'
    ),
    how: 'email'
  },
  {
    say: pattern(
      '(get|receive|have|expect) (text|text message|sms) (from (us|me|them|someone|{role}))?'
    ),
    how: 'text'
  },
  {
    say: pattern(
      '(get|receive|have|expect) (our|your)? letter (from (us|me|them|someone|{role}))?'
    ),
    how: 'letter'
  },
  {
    say: pattern(`(get|receive|have|expect) ${offer} (from (us|me|them|{role}))?`),
    about: 'letter'
  },
  {
    say: pattern(
      `(get|receive|have|expect) (back)? ${noun} (back)? (from (us|me|them|someone|somebody|our office|{role}))?`
    )
  },
  { say: pattern('(get|receive|have|expect) message (from (us|me|them|{role}))?') },
  {
    say: pattern(
      'be (contacted|informed|notified|advised|updated|told|answered) (by (us|me|someone|somebody|{role}))?'
    )
  },
  { say: pattern('be (called|phoned|rung) (by (us|me|someone|somebody|{role}))?'), how: 'phone' },
  { say: pattern('be emailed (by (us|me|someone|{role}))?'), how: 'email' }
]
