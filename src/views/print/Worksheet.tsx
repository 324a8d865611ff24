/**
 * The blank sheet for offices that hand it out: what was said, the rule, the days, the messages
 * and the words, all to be filled in by hand. It needs no script.
 */
import { Mark } from '../ui/Mark.tsx'
import { TickBoxOnPaper } from './TickBoxOnPaper.tsx'
import { WorksheetDays } from './WorksheetDays.tsx'
import { WorksheetContacts, WorksheetSaid } from './WorksheetTables.tsx'
import { WritingLines } from './WritingLines.tsx'
import type { WorksheetWords } from './worksheet-words.ts'
import './sheet-parts.css'
import './worksheet.css'
import './worksheet-print.css'

export interface WorksheetProps {
  readonly words: WorksheetWords
  /** Where the site lives, as it is typed into a browser. */
  readonly address: string
}

export function Worksheet({ words, address }: WorksheetProps) {
  return (
    <article class="worksheet">
      <header class="worksheet-head">
        <div>
          <h1 class="worksheet-question">{words.question}</h1>
          <p>{words.lead}</p>
        </div>
        <p class="worksheet-name">
          <Mark />
          {words.name}
        </p>
      </header>
      <div class="worksheet-fields">
        <p class="worksheet-field">{words.employer}</p>
        <p class="worksheet-field">{words.contact}</p>
      </div>
      <WorksheetSaid words={words.said} />
      <div class="worksheet-columns">
        <Rule words={words.rule} />
        <Beside words={words.beside} />
      </div>
      <WorksheetDays words={words.days} />
      <WorksheetContacts words={words.contacts} />
      <div class="worksheet-words">
        {words.words.map(({ title, text }) => (
          <section key={title}>
            <h2 class="worksheet-part">{title}</h2>
            <WritingLines text={text} />
          </section>
        ))}
      </div>
      <footer class="worksheet-foot">
        <p>
          <strong>{address}</strong>
        </p>
        <p>
          {words.copies} {words.rules}.
        </p>
      </footer>
    </article>
  )
}

function Rule({ words }: { readonly words: WorksheetWords['rule'] }) {
  return (
    <section>
      <h2 class="worksheet-part">{words.title}</h2>
      <ol class="worksheet-rule" role="list">
        {words.lines.map(({ lead, text }, index) => (
          <li key={lead}>
            <b>{index + 1}</b>
            <p>
              <strong>{lead}</strong> {text}
            </p>
          </li>
        ))}
      </ol>
      <p class="worksheet-small">{words.business}</p>
    </section>
  )
}

function Beside({ words }: { readonly words: WorksheetWords['beside'] }) {
  return (
    <section>
      <h2 class="worksheet-part">{words.title}</h2>
      <ul class="worksheet-boxes" role="list">
        {words.boxes.map((text) => (
          <li key={text}>
            <TickBoxOnPaper />
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p class="worksheet-small worksheet-otherwise">{words.otherwise}</p>
    </section>
  )
}
