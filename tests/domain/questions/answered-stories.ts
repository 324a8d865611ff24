/** Stories whose questions are all answered and in which nothing is over: they ask for a plan. */
import { firstUnanswered } from '../../../src/domain/questions/path.ts'
import { findProblems } from '../../../src/domain/questions/problems.ts'
import { askedStories } from './asked-stories.ts'
import { offerStories } from './offer-stories.ts'
import { otherStories } from './other-stories.ts'
import { november, type Story } from './story.ts'
import { waitingStories } from './waiting-stories.ts'

const all: readonly Story[] = [...waitingStories, ...askedStories, ...offerStories, ...otherStories]

export const storiesToTell: readonly Story[] = all.filter(
  ({ answers }) =>
    firstUnanswered(answers) === undefined &&
    findProblems(answers, november(24)).length === 0 &&
    !['refused', 'withdrew', 'stop'].includes(String(answers.stage?.stage))
)
