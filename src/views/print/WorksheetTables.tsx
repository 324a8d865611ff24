/** The two tables of the worksheet: who said what, and one's own messages and calls. */
import { TickBoxOnPaper } from './TickBoxOnPaper.tsx'
import type { WorksheetWords } from './worksheet-words.ts'

/** The last of each stands on A4 only, which is taller. */
const rows = [1, 2, 3, 4] as const

export function WorksheetSaid({ words }: { readonly words: WorksheetWords['said'] }) {
  const { day, who, what } = words
  return (
    <section>
      <h2 class="worksheet-part">{words.title}</h2>
      <BlankTable kind="said" columns={[{ name: day }, { name: who }, { name: what }]} />
      <p class="worksheet-choices">
        <strong>{words.named}</strong>
        <Choices words={words.kinds} />
      </p>
    </section>
  )
}

export function WorksheetContacts({ words }: { readonly words: WorksheetWords['contacts'] }) {
  const { day, who, how, came, ways, answers } = words
  return (
    <section>
      <h2 class="worksheet-part">{words.title}</h2>
      <BlankTable
        kind="contacts"
        columns={[
          { name: day },
          { name: who },
          { name: how, choices: ways },
          { name: came, choices: answers }
        ]}
      />
    </section>
  )
}

interface Column {
  readonly name: string
  /** What can be ticked instead of writing. */
  readonly choices?: readonly string[]
}

interface BlankTableProps {
  readonly kind: 'said' | 'contacts'
  readonly columns: readonly Column[]
}

function BlankTable({ kind, columns }: BlankTableProps) {
  return (
    <table class={`worksheet-table worksheet-table-${kind}`}>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-tall={row === rows.length}>
            {columns.map(({ name, choices }) => (
              <td key={name} class={choices && 'worksheet-ways'}>
                {choices && <Choices words={choices} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Choices({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      {words.map((word) => (
        <span class="worksheet-choice" key={word}>
          <TickBoxOnPaper />
          {word}
        </span>
      ))}
    </>
  )
}
