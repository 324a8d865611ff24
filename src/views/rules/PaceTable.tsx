/** The three paces side by side, with the sectors that go at each. The numbers come from the rules. */
import { type Pace, type PaceId, paceOfSector } from '../../domain/rules/paces.ts'
import { type Sector, sectors } from '../../domain/situation/situation.ts'
import './pace-table.css'

export interface PaceWords {
  readonly paces: Readonly<Record<PaceId, { readonly name: string }>>
  readonly rows: Readonly<Record<'wait' | 'gap' | 'lapse' | 'horizon' | 'firstChase', string>>
  readonly firstChase: Readonly<Record<Pace['firstChase'], string>>
  readonly sectors: Readonly<Record<Sector, string>>
  /** With {sectors}. */
  readonly sectorsAfter: string
}

const numberRows = ['wait', 'gap', 'lapse', 'horizon'] as const

export interface PaceTableProps {
  readonly paces: readonly Pace[]
  readonly words: PaceWords
  /** What the numbers are counted in. */
  readonly measured: string
  /** Only these numbers, where there is little room. */
  readonly only?: readonly (typeof numberRows)[number][]
}

export function PaceTable({ paces, words, measured, only }: PaceTableProps) {
  return (
    <table class="pace-table">
      <thead>
        <tr>
          <th scope="col" class="pace-measured">
            {measured}
          </th>
          {paces.map(({ id }) => (
            <th scope="col" key={id}>
              {words.paces[id].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(only ?? numberRows).map((row) => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            {paces.map((pace) => (
              <td class="pace-number" key={pace.id}>
                {pace[row]}
              </td>
            ))}
          </tr>
        ))}
        {only === undefined && (
          <tr>
            <th scope="row">{words.rows.firstChase}</th>
            {paces.map(({ id, firstChase }) => (
              <td key={id}>{words.firstChase[firstChase]}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}

export interface PaceSectorsProps {
  readonly paces: readonly Pace[]
  readonly words: PaceWords
}

export function PaceSectors({ paces, words }: PaceSectorsProps) {
  return (
    <ul class="pace-sectors" role="list">
      {paces.map(({ id }) => (
        <li class="pace-sector twelve" key={id}>
          <h3 class="rule-answer-words">{words.paces[id].name}</h3>
          <p>{sectorsAt(id, words)}</p>
        </li>
      ))}
    </ul>
  )
}

/** "schools, hospitals; once there is an offer: …" */
function sectorsAt(pace: PaceId, words: PaceWords): string {
  const list = (fits: (sector: Sector) => boolean) =>
    sectors
      .filter(fits)
      .map((sector) => words.sectors[sector])
      .join(', ')
  const before = list((sector) => paceOfSector[sector].before === pace)
  const later = list(
    (sector) => paceOfSector[sector].afterOffer === pace && paceOfSector[sector].before !== pace
  )
  const text =
    later === '' ? before : `${before}; ${words.sectorsAfter.replace('{sectors}', later)}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
