/** Beside the tasks: what to do if something comes; below them what goes along, and notes on the dates. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { Sign } from '../ui/Sign.tsx'
import type { PlanWords } from './plan-words.ts'
import './plan-parts.css'

export interface PlanPartProps {
  readonly text: AdviceText
  readonly words: PlanWords
}

export function PlanBranches({ text, words }: PlanPartProps) {
  const { branches } = text
  return (
    <>
      {branches.length > 0 && (
        <section>
          <h2 class="type-part ruled-part">{words.ifSomethingComes}</h2>
          <ul class="plan-rows" role="list">
            {branches.map(({ id, verdict, title, detail }) => (
              <li class="plan-branch" key={id}>
                <Sign verdict={verdict} size="row" />
                <Row title={title} detail={detail} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

export function PlanExtra({ text, words }: PlanPartProps) {
  const { measures, notes } = text
  if (measures.length + notes.length === 0) return null
  return (
    <div class="plan-extra">
      {measures.length > 0 && (
        <section>
          <h2 class="type-part ruled-part">{words.alongWithIt}</h2>
          <ul class="plan-rows" role="list">
            {measures.map(({ id, title, detail }) => (
              <li key={id}>
                <Row title={title} detail={detail} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h2 class="type-part ruled-part">{words.aboutTheDates}</h2>
          {notes.map((note) => (
            <p class="plan-note" key={note}>
              {note}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}

function Row({ title, detail }: { readonly title: string; readonly detail: string }) {
  return (
    <div>
      <h3 class="plan-row-title">{title}</h3>
      <p class="plan-row-detail">{detail}</p>
    </div>
  )
}
