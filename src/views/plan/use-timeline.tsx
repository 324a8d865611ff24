/**
 * The parts of the plan page that come after the plan itself: what moved, what came back, what
 * happened, and below each task the way to put it off. Nothing until they and their words are there.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Task } from '../../domain/advice/advice.ts'
import type { TaskText } from '../../domain/advice/advice-text.ts'
import type { Calendar } from '../../domain/calendar/business-days.ts'
import { mayWait } from '../../domain/plan/may-wait.ts'
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
  const { application, situation, advice, text, today } = props
  const taskOf = (id: string) => advice.plan.tasks.find((task) => task.id === id)
  if (parts === 'failed' || words === 'failed') return { askWhatTheySaid }
  if (parts === undefined || words === undefined) {
    return { askWhatTheySaid, belowTask: ({ id, role }) => roomFor(taskOf(id), role) }
  }
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
      const task = taskOf(id)
      if (task === undefined || role === 'end') return null
      return <TaskLater subject={subject} task={task} title={title} isQuiet={role === 'measure'} />
    }
  }
}

/** Room for the button that is on its way, so that no box moves away from under a finger. */
function roomFor(task: Task | undefined, role: TaskText['role']) {
  const hasButton = task !== undefined && (role === 'measure' || mayWait(task))
  return hasButton ? <div class="task-row-room" /> : null
}

/** First what moved since the last visit is told, then the plan as it stands is remembered. */
function useRememberedPlan({ application, advice }: CurrentPlanProps): void {
  useEffect(tellSinceLastTime, [application.id])
  useEffect(rememberPlan, [advice.plan])
}
