/**
 * The check as the site's line: answered solid, now a ring, ahead dashed. The count says the
 * same in words; what is ahead is the most that can come, so the line never grows.
 */
import type { Progress } from '../../domain/questions/progress.ts'
import { type CheckWords, fillIn } from './question-words.ts'
import './progress-line.css'

export function ProgressLine({ number, left }: Progress) {
  const stops = Array.from({ length: number + left }, (_, index) => index + 1)
  return (
    <div class="progress-line" aria-hidden="true">
      <span class="progress-line-start" />
      {stops.map((stop) => (
        <span
          key={stop}
          class="progress-line-stop"
          data-state={stop < number ? 'done' : stop === number ? 'now' : 'ahead'}
        />
      ))}
      <span class="progress-line-end" />
    </div>
  )
}

/** "Question 4, at most 3 more". */
export function countText({ number, left }: Progress, { count }: CheckWords): string {
  const words = left === 0 ? count.last : left === 1 ? count.one : count.more
  return fillIn(words, { number, left })
}
