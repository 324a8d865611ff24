/** The pages that were found, set like a departure board: kind, title, the first sentence of the answer. */
import { link } from '../ui/link.ts'
import type { FoundPage } from './search-index.ts'
import type { SearchPageWords } from './search-words.ts'
import './result-list.css'

export interface ResultListProps {
  readonly pages: readonly FoundPage[]
  readonly kinds: SearchPageWords['kinds']
}

export function ResultList({ pages, kinds }: ResultListProps) {
  return (
    <ol class="result-list bare-list">
      {pages.map(({ path, kind, title, shown }) => (
        <li class="result-row" key={path}>
          <a class="result-title type-row" href={link(path)}>
            {title}
          </a>
          <p class="result-shown type-second">{shown}</p>
          <p class="result-kind">{kinds[kind]}</p>
        </li>
      ))}
    </ol>
  )
}
