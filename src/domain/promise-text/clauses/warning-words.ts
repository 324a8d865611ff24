/**
 * Words that forbid a reading unless a pattern has understood them: conditions, negations, what
 * happens on dates that are no promise, other people, and pieces of times that were not understood.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const conditionWords = list(
  'if unless once when whenever while until till before after since subject pending depend depends depending provided providing assuming contingent conditional following afterwards afterward thereafter'
)

export const negativeWords = list(
  'not no never none nobody nothing neither nor hardly without unable unlikely impossible cannot n refuse fail instead rather except unfortunately sorry delayed delay postponed moved pushed longer'
)

export const pastWords = list(
  'was were had been did ago originally initially previously supposed heard called would have_heard meant'
)

export const eventWords = list(
  `start starts started starting begin begins beginning orientation training induction onboarding interview interviews interviewing
   interviewed round meeting meetings meet meets vote votes voting approve approval closed closes closing close closure open opens shut vacation leave holiday holidays
   away off deadline due shift shifts trial appointment test tests exam presentation assessment visit tour welcome
   notice contract contracts expires expire expiry posting advert advertisement weekday clinic
   reference references referees referee check checks screening papers documents paperwork application applications
   confirm accept sign submit return bring provide complete rsvp decline withdraw pay paid payday salary
   other others another else them him her their his hers client customer finance budget payroll
   free available availability busy booked keep hold reserve join joining work working lunch coffee session class
   schedule scheduled reschedule rescheduled remind reminder freeze`
)

/** What comes before a decision: its day has a bearing on when one hears. */
export const processWords = list(
  'meet meets meeting meetings vote votes board approve approval interview interviews interviewing decide decides'
)

/** Pieces of times that nothing has understood. */
export const timeWords = list(
  `day days week weeks month months year years hour hours minute minutes weekend weekends fortnight fortnights quarter semester term
   today tomorrow tonight yesterday morning afternoon evening noon midnight daily weekly monthly earlier later sooner latest earliest
   last next previous soon soonest half early late mid end christmas easter thanksgiving spring summer autumn winter fall date dates
   jan january feb february april june july august september sept october november december sat sun monday's tuesday's
   wednesday's thursday's friday's saturday's sunday's today's tomorrow's week's month's ramadan eid semester`
)

export function isTimeWord(word: string): boolean {
  return timeWords.has(word) || /\d/.test(word)
}

export function isWarning(word: string): boolean {
  return (
    conditionWords.has(word) ||
    negativeWords.has(word) ||
    pastWords.has(word) ||
    eventWords.has(word) ||
    isTimeWord(word)
  )
}
