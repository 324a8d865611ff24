/** The native box of a task, as large as a thumb needs, with the task as its name. */
import './tick-box.css'

export interface TickBoxProps {
  readonly label: string
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

export function TickBox({ label, isTicked, onTick }: TickBoxProps) {
  return (
    <input
      class="tick-box"
      type="checkbox"
      aria-label={label}
      checked={isTicked}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
  )
}
