/** The promises with their numbers, each with the ways in which it is checked. */
import './promise-list.css'

export interface ShownPromise {
  readonly says: string
  readonly checked: string
}

export function PromiseList({ promises }: { readonly promises: readonly ShownPromise[] }) {
  return (
    <ol class="promise-list bare-list">
      {promises.map(({ says, checked }, index) => (
        <li class="promise" id={`promise-${index + 1}`} key={says}>
          <span class="promise-number" aria-hidden="true">
            {index + 1}
          </span>
          <div class="promise-words">
            <p class="promise-says">{says}</p>
            <p class="rule-second">{checked}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
