/** A button as quiet as a link, for what is seldom wanted. */
import '../ui/button.css'

export interface QuietButtonProps {
  readonly label: string
  readonly onPress: () => void
}

export function QuietButton({ label, onPress }: QuietButtonProps) {
  return (
    <button type="button" class="text-button" onClick={onPress}>
      {label}
    </button>
  )
}
