/** What the timeline adds to the plan page. All of it may be missing, as long as it has not come. */
import type { ComponentChildren } from 'preact'
import type { TaskText } from '../../domain/advice/advice-text.ts'

export interface TimelineParts {
  readonly moved?: ComponentChildren
  readonly sections?: ComponentChildren
  readonly belowTask?: (task: TaskText) => ComponentChildren
  /** To be called when a call was ticked in which someone spoke. */
  readonly askWhatTheySaid: () => void
}
