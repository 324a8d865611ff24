/** Words and phrases that say nothing about when, and those that make a promise less firm. */
import { pattern } from '../tokens/pattern.ts'

export const emptyWords = new Set(
  'please just then also still now kindly certainly definitely surely really actually basically simply anyway personally well so ok okay yes sure great and but a an the that again both , - : / & . … hi hello dear regards best sincerely cheers'.split(
    ' '
  )
)

/** Less firm with one of these anywhere in the clause. */
export const hedgeWords = new Set(
  'probably hopefully likely maybe perhaps possibly usually normally typically generally ideally roughly approximately tentatively presumably should may might could hope hopes hoping aim aims aiming plan plans planned planning try tries trying intend intends intending think guess believe imagine reckon suppose anticipate anticipates anticipated expected estimate estimated expects looks like love want wants ought best effort'.split(
    ' '
  )
)

/** The hedges that have no other part in a sentence. */
export const looseAdverbs = new Set(
  'probably hopefully likely maybe perhaps possibly usually normally typically generally ideally roughly approximately tentatively presumably around'.split(
    ' '
  )
)

export const emptyPhrases = [
  'either way',
  'in either case',
  'one way or (another|the other)',
  'in any (case|event)',
  'no matter what',
  'regardless (of the (outcome|result|decision))?',
  'whatever (the (outcome|result|decision)|happens|we decide)',
  'whether (or not)? you (are|were|have been|get|got) (selected|successful|chosen|the job) or not',
  'whether or not you (are|were|have been|get|got) (selected|successful|chosen|the job)',
  'whether you are successful or not',
  '(yes|good) or (no|bad)',
  'with (a)? yes or no',
  'of course',
  'do not worry',
  'no worries',
  'as (promised|mentioned|discussed|agreed|i said|we said)',
  'thank you (so|very)? (much)?',
  'thanks',
  'for your (patience|time|interest)',
  'for sure',
  'i (can)? promise',
  'rest assured',
  'you can be sure',
  'to be honest',
  'at some (point|stage)',
  'by way of update',
  'even if (it|answer|the answer) is (a)? (no|negative|not)',
  'ask for me'
].map(pattern)

export const hedgePhrases = [
  'if (all|everything) (goes|is) (well|to plan|as planned|smoothly|ok|okay|right)',
  'if all goes (well|to plan|according to plan)',
  'if everything goes (well|to plan|according to plan|smoothly)',
  'all (going|being) well',
  'if (at all)? possible',
  'if (i|we) can',
  'with (any|a bit of|some|a little) luck',
  'with luck',
  'fingers crossed',
  'god willing',
  'in theory',
  'or so',
  'i (would|should) (say|think|guess|imagine|expect|hope)',
  '(most|very|more) likely',
  'is likely to',
  'are likely to',
  'more or less',
  'no promises',
  '(i|we) can not promise (anything|it)? ,? but',
  'as a rule',
  'in principle',
  'sort of',
  'my guess is',
  'my (best)? estimate is',
  'we are looking at',
  'we are talking about',
  'i am (fairly|pretty|quite)? (confident|optimistic)'
].map(pattern)
