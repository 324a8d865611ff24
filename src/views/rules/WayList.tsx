/** The ways into the rules: the flow chart, the tables, what they rest on. */
import './way-list.css'

export interface Way {
  readonly title: string
  readonly says: string
  readonly href: string
}

export function WayList({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ul class="way-list" role="list">
      {ways.map(({ title, says, href }) => (
        <li class="way twelve" key={href}>
          <a class="way-title" href={href}>
            {title}
          </a>
          <span class="way-says">{says}</span>
        </li>
      ))}
    </ul>
  )
}
