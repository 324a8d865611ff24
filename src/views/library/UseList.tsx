/** Where a claim is used, kind by kind. */
import './use-list.css'
import type { UseGroup } from './told-claim.ts'

export interface UseListProps {
  readonly groups: readonly UseGroup[]
  readonly none: string
}

export function UseList({ groups, none }: UseListProps) {
  const used = groups.filter(({ uses }) => uses.length > 0)
  if (used.length === 0) return <p class="use-none">{none}</p>
  return (
    <dl class="use-list">
      {used.map(({ title, uses }) => (
        <div class="use-group twelve" key={title}>
          <dt>{title}</dt>
          <dd>
            <ul class="bare-list">
              {uses.map(({ name, href, says }) => (
                <li class="use" key={name}>
                  {href === undefined ? name : <a href={href}>{name}</a>}
                  {says !== undefined && says !== '' && <span class="use-says"> {says}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
