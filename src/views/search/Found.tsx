/** What was found: first the check where a symptom was described, then the pages; or what to do where there are none. */
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { link } from '../ui/link.ts'
import type { Finding } from './open-search.ts'
import { ResultList } from './ResultList.tsx'
import type { SearchPageWords } from './search-words.ts'

export interface Topic {
  readonly id: string
  readonly title: string
}

export interface FoundProps {
  readonly finding: Finding
  readonly topics: readonly Topic[]
  readonly words: SearchPageWords
}

export function Found({ finding, topics, words }: FoundProps) {
  const { symptoms, pages } = finding
  return (
    <div class="search-found">
      {symptoms.length > 0 && (
        <section class="search-part" aria-labelledby="search-check">
          <h2 class="search-small-title" id="search-check">
            {words.symptoms}
          </h2>
          <div class="search-checks">
            {symptoms.map(({ says, href }, place) => (
              <ButtonLink key={href} href={href} kind={place === 0 ? 'filled' : 'edged'} arrow>
                {says}
              </ButtonLink>
            ))}
          </div>
          <p class="search-note type-second">{words.symptomNote}</p>
        </section>
      )}
      {pages.length > 0 ? (
        <section class="search-part" aria-labelledby="search-pages">
          <h2 class="for-screen-readers" id="search-pages">
            {words.results}
          </h2>
          <ResultList pages={pages} kinds={words.kinds} />
        </section>
      ) : (
        <Nothing near={finding.topics} topics={topics} words={words.nothing} />
      )}
    </div>
  )
}

interface NothingProps {
  /** Ids of the nearest topics; where none is near, all are shown. */
  readonly near: readonly string[]
  readonly topics: readonly Topic[]
  readonly words: SearchPageWords['nothing']
}

function Nothing({ near, topics, words }: NothingProps) {
  const nearest = topics.filter(({ id }) => near.includes(id))
  const shown = nearest.length > 0 ? nearest : topics
  return (
    <section class="search-part" aria-labelledby="search-topics">
      <p class="search-note">{words.text}</p>
      <div class="search-checks">
        <ButtonLink href={link('/check/')} arrow>
          {words.check}
        </ButtonLink>
      </div>
      <h2 class="search-small-title" id="search-topics">
        {nearest.length > 0 ? words.topics : words.allTopics}
      </h2>
      <ul class="search-examples bare-list">
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a href={link(`/guide/#${id}`)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
