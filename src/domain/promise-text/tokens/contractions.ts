/** Short forms and what they stand for. Forms that are also other words ("well", "ill") are left alone. */

/** Whole words that are written out. */
export const writtenOut: Readonly<Record<string, string>> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "here's": 'here is',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  havent: 'have not',
  hasnt: 'has not',
  isnt: 'is not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  youll: 'you will',
  theyll: 'they will',
  itll: 'it will',
  youre: 'you are',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  pls: 'please',
  gonna: 'going to',
  til: 'until',
  till: 'until',
  "'til": 'until',
  wk: 'week',
  wks: 'weeks',
  hrs: 'hours',
  thru: 'through',
  "day's": 'day',
  "days'": 'days',
  "week's": 'week',
  "weeks'": 'weeks',
  "month's": 'month',
  "months'": 'months',
  "fortnight's": 'fortnight'
}

/** Endings that are words of their own. */
export const writtenOutEndings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am']
]
