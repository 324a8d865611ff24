/** A link to the plan of one application. Its id goes in the fragment, which reaches no server. */
import { link } from '../ui/link.ts'
import { addressOfPlan } from './plan-address.ts'

export interface PlanLinkProps {
  readonly id: string
  readonly name: string
}

export function PlanLink({ id, name }: PlanLinkProps) {
  return (
    <a class="plan-link" href={link(addressOfPlan(id))}>
      <bdi>{name}</bdi>
    </a>
  )
}
