/** Before anything is typed: what can be typed, and some examples to press. */
import { link } from '../ui/link.ts'
import type { SearchPageWords } from './search-words.ts'

export interface SearchEmptyProps {
  readonly words: SearchPageWords['empty']
  readonly onChoose: (typed: string) => void
}

export function SearchEmpty({ words, onChoose }: SearchEmptyProps) {
  return (
    <section class="search-part" aria-labelledby="search-empty">
      <h2 class="type-part" id="search-empty">
        {words.title}
      </h2>
      <p class="search-note">{words.text}</p>
      <h3 class="search-small-title">{words.examplesTitle}</h3>
      <ul class="search-examples bare-list">
        {words.examples.map((example) => (
          <li key={example}>
            <a
              href={`${link('/search/')}?${new URLSearchParams({ q: example })}`}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                onChoose(example)
              }}
            >
              {example}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
