/**
 * The parts of the plan page that come after the plan itself: what moved, what came back, what
 * happened, and below each task the way to put it off. Nothing until they and their words are there.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Calendar } from '../../domain/calendar/business-days.ts'
import { rememberPlan, tellSinceLastTime } from '../../state/moves.ts'
import type { TimelineWords } from '../timeline/timeline-words.ts'
import { fetchWords, useLater } from '../ui/use-later.ts'
import type { CurrentPlanProps } from './current-plan-props.ts'
import type { TimelineParts } from './timeline-parts.ts'

const loadParts = () => import('../timeline/parts.ts')
const loadWords = () => fetchWords<TimelineWords>('timeline')

export function useTimeline(props: CurrentPlanProps, calendar: Calendar): TimelineParts {
  const parts = useLater(loadParts)
  const words = useLater(loadWords)
  const [spoke, setSpoke] = useState(0)
  const askWhatTheySaid = () => setSpoke((count) => count + 1)
  useRememberedPlan(props)
  if (parts === undefined || parts === 'failed' || words === undefined || words === 'failed') {
    return { askWhatTheySaid }
  }
  const { application, situation, advice, text, today } = props
  const { wording } = props.knowledge.words.core
  const subject = { application, situation, advice, today, calendar, wording, words }
  const { HappenedList, HeardSection, MovedNotice, TaskLater } = parts
  return {
    askWhatTheySaid,
    moved: <MovedNotice subject={subject} answer={`${text.opening} ${text.headline}`} />,
    sections: (
      <>
        <HeardSection key={application.id} subject={subject} spoke={spoke} />
        <HappenedList subject={subject} outcomeWords={props.words.call} />
      </>
    ),
    belowTask: ({ id, title, role }) => {
      const task = advice.plan.tasks.find((one) => one.id === id)
      if (task === undefined || role === 'end') return null
      return <TaskLater subject={subject} task={task} title={title} isQuiet={role === 'measure'} />
    }
  }
}

/** First what moved since the last visit is told, then the plan as it stands is remembered. */
function useRememberedPlan({ application, advice }: CurrentPlanProps): void {
  useEffect(tellSinceLastTime, [application.id])
  useEffect(rememberPlan, [advice.plan])
}
