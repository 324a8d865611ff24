/**
 * The line of the first page. It bleeds off both edges: nobody knows the end yet. The labels
 * are a list; the bar and its dashes (one a day, weekends thin) hang on the stop "Today".
 */
import './home-line.css'

export interface HomeLineProps {
  readonly happened: readonly string[]
  readonly today: string
  readonly end: string
  /** What a screen reader says in place of the end's sign. */
  readonly endSpoken: string
}

export function HomeLine({ happened, today, end, endSpoken }: HomeLineProps) {
  return (
    <div class="home-line">
      <ol class="home-line-stops page-edge bare-list">
        {happened.map((label) => (
          <li class="home-line-stop" key={label}>
            <span class="home-line-seat">
              <HappenedStop />
            </span>
            <span class="home-line-label">{label}</span>
          </li>
        ))}
        <li class="home-line-stop home-line-today">
          <span class="home-line-seat">
            <DoneBar />
            <TodayStop />
            <DaysAhead />
          </span>
          <span class="home-line-label">{today}</span>
        </li>
        <li class="home-line-stop home-line-end">
          <span class="home-line-label" aria-hidden="true">
            {end}
          </span>
          <span class="for-screen-readers">{endSpoken}</span>
        </li>
      </ol>
    </div>
  )
}

function HappenedStop() {
  return (
    <svg class="home-line-disc" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle class="home-line-ink" cx="12" cy="12" r="12" />
    </svg>
  )
}

function TodayStop() {
  return (
    <svg class="home-line-ring" viewBox="0 0 38 38" aria-hidden="true" focusable="false">
      <circle class="home-line-ink" cx="19" cy="19" r="19" />
      <circle class="home-line-ground" cx="19" cy="19" r="13" />
      <circle class="home-line-ink" cx="19" cy="19" r="6" />
    </svg>
  )
}

function DoneBar() {
  return (
    <svg
      class="home-line-done"
      viewBox="0 0 10 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="home-line-bar" d="M0 0H10V10H0Z" />
    </svg>
  )
}

/** Today is a Tuesday, as in the story that the site began with: three days, then a weekend. */
function DaysAhead() {
  const week = 'M0 0h11v10h-11zM18 0h11v10h-11zM36 0h11v10h-11zM90 0h11v10h-11zM108 0h11v10h-11z'
  const weekend = 'M54 3.5h11v3h-11zM72 3.5h11v3h-11z'
  return (
    <svg
      class="home-line-ahead"
      viewBox="0 0 3600 10"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id="days-ahead" width="126" height="10" patternUnits="userSpaceOnUse">
          <path class="home-line-bar" d={week + weekend} />
        </pattern>
      </defs>
      <path d="M0 0H3600V10H0Z" fill="url(#days-ahead)" />
    </svg>
  )
}
