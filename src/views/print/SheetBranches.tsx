/** What to do if something comes, each branch with the sign of the verdict that it leads to. */
import type { BranchText } from '../../domain/advice/advice-text.ts'
import { Sign } from '../ui/Sign.tsx'

export interface SheetBranchesProps {
  readonly branches: readonly BranchText[]
  readonly title: string
}

export function SheetBranches({ branches, title }: SheetBranchesProps) {
  if (branches.length === 0) return null
  return (
    <section class="sheet-branches">
      <h2 class="sheet-part">{title}</h2>
      <ul class="sheet-rows" role="list">
        {branches.map(({ id, verdict, title: branch, detail }) => (
          <li class="sheet-branch" key={id}>
            <Sign verdict={verdict} size="row" />
            <p>
              <strong>{branch}</strong>
              <br />
              {detail}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
