/** The flow chart as a numbered list for a pencil: a question, and where yes and no lead. */
import type { ChartVerdict } from '../../domain/chart/chart.ts'
import { Sign } from '../ui/Sign.tsx'
import type { ShownPart, ShownStep, ShownTarget } from './chart-steps.ts'
import './chart-list.css'

export interface ChartListWords {
  readonly yes: string
  readonly no: string
  /** With {number}. */
  readonly go: string
  readonly openings: Readonly<Partial<Record<ChartVerdict, string>>>
  readonly answers: Readonly<Record<ChartVerdict, string>>
}

export interface ChartListProps {
  readonly parts: readonly ShownPart[]
  readonly words: ChartListWords
}

export function ChartList({ parts, words }: ChartListProps) {
  return (
    <>
      {parts.map(({ id, title, steps }) => (
        <section class="chart-part" key={id} aria-labelledby={`part-${id}`}>
          <h2 class="chart-part-title" id={`part-${id}`}>
            {title}
          </h2>
          <ol class="bare-list">
            {steps.map((step) => (
              <Step key={step.number} step={step} words={words} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Step({ step, words }: { readonly step: ShownStep; readonly words: ChartListWords }) {
  const { number, question, yes, no } = step
  return (
    <li class="chart-step" id={`step-${number}`} value={number}>
      <b class="chart-number" aria-hidden="true">
        {number}
      </b>
      <p class="chart-question">{question}</p>
      <dl class="chart-ways">
        <Way lead={words.yes} target={yes} words={words} />
        <Way lead={words.no} target={no} words={words} />
      </dl>
    </li>
  )
}

interface WayProps {
  readonly lead: string
  readonly target: ShownTarget
  readonly words: ChartListWords
}

function Way({ lead, target, words }: WayProps) {
  return (
    <div class="chart-way">
      <dt class="chart-lead">{lead}</dt>
      <dd class="chart-target">
        {target.kind === 'go' ? (
          <a class="chart-go" href={`#step-${target.number}`}>
            {words.go.replace('{number}', String(target.number))}
          </a>
        ) : (
          <Answer verdict={target.verdict} words={words} />
        )}
      </dd>
    </div>
  )
}

function Answer({ verdict, words }: { readonly verdict: ChartVerdict } & Pick<WayProps, 'words'>) {
  const opening = words.openings[verdict]
  return (
    <>
      {verdict !== 'use-the-site' && <Sign verdict={verdict} size="small" />}
      <span>
        {opening !== undefined && <b>{opening}</b>} {words.answers[verdict]}
      </span>
    </>
  )
}
