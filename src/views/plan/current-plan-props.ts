/** What the plan in sight is drawn from: the application, its situation, its advice and the words. */
import type { Advice } from '../../domain/advice/advice.ts'
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Situation } from '../../domain/situation/situation.ts'
import type { PlanIslandProps } from './plan-island-props.ts'
import type { CarriedApplication } from './use-plan-address.ts'

export interface CurrentPlanProps extends PlanIslandProps {
  readonly application: CarriedApplication
  readonly situation: Situation
  readonly advice: Advice
  readonly text: AdviceText
  readonly today: PlainDate
}
