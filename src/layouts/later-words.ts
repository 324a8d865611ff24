/**
 * Words that a page fetches only when they are wanted, by the name of the part they belong to:
 * served as /words/<part>.json. Each part has its file in content/pages and its schema beside this one.
 */
import { calendarWords } from './calendar-words.ts'
import { carryWords } from './carry-words.ts'
import { keepingWords } from './keeping-words.ts'
import { messagesWords } from './messages-words.ts'
import { timelineWords } from './timeline-words.ts'
import { todayWords } from './today-words.ts'

export const laterWords: Readonly<Record<string, unknown>> = {
  applications: todayWords.applications,
  calendar: calendarWords,
  carry: carryWords,
  keeping: keepingWords,
  messages: messagesWords,
  timeline: timelineWords
}
