/**
 * The line on a page without script: horizontal where its words fit, vertical elsewhere. Both
 * stand in the page and the style sheet shows one; hidden ones are not read out either.
 */
import { foldPast, mostStopsAcross } from './fold-past.ts'
import { HorizontalLine, type LineProps } from './HorizontalLine.tsx'
import { widthStepOf } from './line-width.ts'
import { VerticalLine } from './VerticalLine.tsx'
import './fitting-line.css'

export function FittingLine(props: LineProps) {
  const step = widthStepOf(foldPast(props.model), props.words, mostStopsAcross)
  return (
    <div class="line-fitting">
      <div class="line-choice" data-from={step ?? 'never'}>
        {step !== null && (
          <div class="line-choice-across">
            <HorizontalLine {...props} />
          </div>
        )}
        <div class="line-choice-down">
          <VerticalLine {...props} />
        </div>
      </div>
    </div>
  )
}
