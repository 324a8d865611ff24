/** The address that restores the plan elsewhere, made when the plan has been shown and nothing else is to do. */
import { useEffect, useState } from 'preact/hooks'
import type { planAddress } from '../../state/carrying.ts'
import { whenIdle } from '../ui/when-idle.ts'

/** What a plan is made of, as it is stored. */
export type CarriedApplication = Parameters<typeof planAddress>[0]

/** Undefined until it is there, and where it cannot be made. */
export function usePlanAddress(application: CarriedApplication): string | undefined {
  const [made, setMade] = useState<{ of: CarriedApplication; address: string } | null>(null)
  useEffect(() => {
    let isWanted = true
    const stop = whenIdle(() => {
      addressOf(application).then(
        (address) => isWanted && setMade({ of: application, address }),
        () => {
          // The sheet then says in words where the plan is.
        }
      )
    })
    return () => {
      isWanted = false
      stop()
    }
  }, [application])
  return made?.of === application ? made.address : undefined
}

async function addressOf(application: CarriedApplication): Promise<string> {
  const { planAddress } = await import('../../state/carrying.ts')
  return planAddress(application)
}
