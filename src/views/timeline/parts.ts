/** The parts that the plan page shows once they have come, in one piece. */
import './heard.css'
import './happened.css'
import './later.css'

export { HappenedList } from './HappenedList.tsx'
export { HeardSection } from './HeardSection.tsx'
export { MovedNotice } from './MovedNotice.tsx'
export { TaskLater } from './TaskLater.tsx'
