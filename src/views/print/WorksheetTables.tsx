/** The two tables of the worksheet: who said what, and one's own messages and calls. */
import { TickBoxOnPaper } from './TickBoxOnPaper.tsx'
import type { WorksheetWords } from './worksheet-words.ts'

/** The last of each stands on A4 only, which is taller. */
const rows = [1, 2, 3, 4] as const

export function WorksheetSaid({ words }: { readonly words: WorksheetWords['said'] }) {
  return (
    <section>
      <h2 class="worksheet-part">{words.title}</h2>
      <table class="worksheet-table worksheet-table-said">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-tall={row === rows.length}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="worksheet-choices">
        <strong>{words.named}</strong>
        <Choices words={words.kinds} />
      </p>
    </section>
  )
}

export function WorksheetContacts({ words }: { readonly words: WorksheetWords['contacts'] }) {
  return (
    <section>
      <h2 class="worksheet-part">{words.title}</h2>
      <table class="worksheet-table worksheet-table-contacts">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.came}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-tall={row === rows.length}>
              <td />
              <td />
              <td class="worksheet-ways">
                <Choices words={words.ways} />
              </td>
              <td class="worksheet-ways">
                <Choices words={words.answers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
