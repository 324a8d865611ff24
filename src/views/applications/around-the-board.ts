/** What stands around the board of the day: it comes right after it. */
export { DoneToday } from './DoneToday.tsx'
export { JobTaken } from './JobTaken.tsx'
export { LaterLists } from './LaterLists.tsx'
export { PutAwayList } from './PutAwayList.tsx'
