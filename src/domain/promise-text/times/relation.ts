/** The words in front of a time, and behind it, that say whether it is its end or its beginning. */
import { type Pattern, pattern } from '../tokens/pattern.ts'

/**
 * `at`: on that day, in that week. `by`: until its end. `before`: ends before it. `after`: begins
 * after it. `from`: begins with it. `until`: ends or begins with it, as the sentence decides.
 */
export type Relation = 'at' | 'by' | 'before' | 'after' | 'from' | 'until' | 'within'

/** What stands before a time. */
export const leadingWords: readonly (readonly [Pattern, Relation])[] = [
  [pattern('(by|on or before|latest by|by no later than|by latest|by about|by around)'), 'by'],
  [pattern('(no|not) later than'), 'by'],
  [pattern('(and|,)? (at the latest|by the latest|latest) (by|on)?'), 'by'],
  [pattern('(on|in|at|during|for|this|sometime|some time|any time|anytime)'), 'at'],
  [
    pattern(
      '(sometime|some time|any time|anytime|at some point) (on|in|during|over|between|within)?'
    ),
    'at'
  ],
  [pattern('(over|within|in|through|throughout) (the course of)?'), 'at'],
  [pattern('(between)'), 'at'],
  [pattern('(in)? about'), 'at'],
  [
    pattern('(any time|anytime|some time|sometime|just|only|well)? (before|prior to|ahead of)'),
    'before'
  ],
  [pattern('(some time|sometime|shortly|only|just|right|soon)? (after|following|past)'), 'after'],
  [pattern('(not|no) (before|until|till|earlier than|sooner than)'), 'from'],
  [pattern('not until (after)'), 'after'],
  [pattern('(from|starting|starting from|beginning|as of|as from) (on)?'), 'from'],
  [pattern('(earliest|at the (very)? earliest|the earliest is|earliest is)'), 'from'],
  [
    pattern(
      '(at least|minimum|a minimum of|at minimum|no less than|not less than|more than|over|not for (another|at least)?)'
    ),
    'from'
  ],
  [pattern('(until|up until|through|up to|till)'), 'until'],
  [
    pattern(
      '(within|inside|under|in under|less than|in less than|up to|at most|maximum|max|a maximum of|within a maximum of|no more than|not more than|in no more than)'
    ),
    'within'
  ],
  [pattern('not (take|be|need|last)? (any|much)? (longer|more) than'), 'within'],
  [pattern('no longer than'), 'within'],
  [pattern('(later than|longer than|over)'), 'from']
]

/** What stands behind a time; `at` changes nothing. */
export const trailingWords: readonly (readonly [Pattern, Relation])[] = [
  [pattern(',? (at the (very)? latest|latest|at most|max|maximum|tops)'), 'by'],
  [
    pattern(
      ',? (at the (very)? (earliest|soonest)|earliest|minimum|at least|at a minimum|or later|onwards|onward|or after|or beyond|and after)'
    ),
    'from'
  ],
  [pattern(',? (or (sooner|earlier|before|less)|if not (sooner|earlier|before))'), 'at']
]

/** Said loosely. */
export const looseWords: readonly Pattern[] = [
  pattern(
    '(about|around|roughly|approximately|approx|circa|ca|maybe|perhaps|probably|hopefully|say|something like|anywhere|likely|~)'
  )
]
export const looseEndings: readonly Pattern[] = [
  pattern(
    ',? (or so|or thereabouts|thereabouts|ish|give or take|more or less|roughly|approximately|or around then|or around that)'
  )
]

/** A part of a day: it changes nothing about the day. */
export const dayPartsBefore: readonly Pattern[] = [
  pattern('(first thing|the)? (morning|afternoon|evening) (of|on)?'),
  pattern('first thing (on|in)?'),
  pattern(
    '(the)? (close of (business|play)|end of (the)? (business|day|working day|workday)|cob|eod|eob|noon|midday|midnight|lunchtime) ,? (on|of)?'
  ),
  pattern('{clock} ,? (on|of)?')
]
export const dayPartsAfter: readonly Pattern[] = [
  pattern(
    ',? (in the|at|by|before|around|about)? (early|late|mid)? (morning|afternoon|evening|night|noon|midday|lunchtime|lunch|midnight|close of (business|play)|(the)? end of (the)? (business|day|working day)|cob|eod|eob)'
  ),
  pattern('first thing'),
  pattern(',? (at|by|before|around|about|after)? (about|around)? {clock}')
]
