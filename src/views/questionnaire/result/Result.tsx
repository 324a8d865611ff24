/** The answer after the check: the sign, one sentence of relief, one button, then the reasons. */
import { useStore } from '@nanostores/preact'
import type { AdviceText } from '../../../domain/advice/advice-text.ts'
import { $adviceText, $rulesFailed, $today, loadRules } from '../../../state/index.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { link } from '../../ui/link.ts'
import type { CheckWords } from '../question-words.ts'
import { SaveLine } from '../SaveLine.tsx'
import { Background } from './Background.tsx'
import { Explained } from './Explained.tsx'
import { ResultDays } from './ResultDays.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { besideRows } from './rows-to-show.ts'
import { toneOf } from './tone-of.ts'
import '../../ui/button.css'
import './result-panel.css'
import './result.css'

export interface ResultProps {
  readonly words: CheckWords
  readonly takesFocus: boolean
  readonly onChange: () => void
  readonly onAnother: () => void
}

export function Result({ words, takesFocus, onChange, onAnother }: ResultProps) {
  const text = useStore($adviceText)
  const today = useStore($today)
  if (text === undefined || today === undefined) return <Waiting words={words} />
  return (
    <article class="result">
      <div class="result-panel sign-reversed" data-tone={toneOf(text.verdict)}>
        <div class="result-panel-inside">
          <ResultPanel text={text} words={words} takesFocus={takesFocus} />
          <ResultDays text={text} words={words} today={today} />
        </div>
      </div>
      <div class="result-below page-edge">
        <div class="result-go">
          <ButtonLink href={link('/plan/')} arrow>
            {words.result.plan}
          </ButtonLink>
        </div>
        {text.relief !== null && (
          <p class="result-relief">
            <strong>{text.relief.lead}</strong> {text.relief.text}
          </p>
        )}
        <Explained words={words} />
        <Measures title={words.result.alongWithIt} measures={besideRows(text)} />
        <Sentences title={words.result.aboutTheDates} sentences={text.notes} />
        <Background words={words} />
        <p class="result-again">
          <button type="button" class="text-button" onClick={onChange}>
            {words.result.change}
          </button>
          <button type="button" class="text-button" onClick={onAnother}>
            {words.result.another}
          </button>
        </p>
      </div>
      <SaveLine words={words} />
    </article>
  )
}

/** Shown while the rules are on their way, and when they could not be loaded. */
function Waiting({ words }: { readonly words: CheckWords }) {
  const hasFailed = useStore($rulesFailed)
  return (
    <div class="result-waiting page-edge" role="status">
      <p>{hasFailed ? words.result.failed : words.result.loading}</p>
      {hasFailed && (
        <button type="button" class="button button-filled" onClick={() => void loadRules()}>
          {words.result.again}
        </button>
      )}
    </div>
  )
}

interface SentencesProps {
  readonly title: string
  readonly sentences: readonly string[]
}

function Sentences({ title, sentences }: SentencesProps) {
  return sentences.length === 0 ? null : (
    <section class="result-part">
      <h2 class="type-part">{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}

interface MeasuresProps {
  readonly title: string
  readonly measures: AdviceText['measures']
}

function Measures({ title, measures }: MeasuresProps) {
  return measures.length === 0 ? null : (
    <section class="result-part">
      <h2 class="type-part">{title}</h2>
      {measures.map((measure) => (
        <p key={measure.id}>
          <strong class="result-measure">{measure.title}</strong> {measure.detail}
        </p>
      ))}
    </section>
  )
}
