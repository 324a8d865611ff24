/** The mark: a "1" that is a line, with a 45-degree bend and the terminus as its foot. */
import './mark.css'

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 28" aria-hidden="true" focusable="false">
      <path class="mark-stem" d="M9.5 0H16.5V22H9.5V9.5L4.7 14.25L0 9.5Z" />
      <path class="mark-foot" d="M0 22H24V28H0Z" />
    </svg>
  )
}
