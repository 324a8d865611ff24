/**
 * The square for the sheet, made once its address is there. What makes it is loaded now, after
 * the plan is shown: when the browser's own menu prints there is no time left to load anything.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Square } from './square.ts'

/** Undefined while it is not there yet; null where the plan is too long for one. */
export function useSquare(address: string | undefined): Square | null | undefined {
  const [drawn, setDrawn] = useState<{ address: string; square: Square | null } | null>(null)
  useEffect(() => {
    if (address === undefined) return
    let isWanted = true
    import('./square-code.ts').then(
      ({ drawSquare }) => isWanted && setDrawn({ address, square: drawSquare(address) }),
      () => {
        // Without the square the sheet says how to come back to the plan in words.
      }
    )
    return () => {
      isWanted = false
    }
  }, [address])
  return drawn !== null && drawn.address === address ? drawn.square : undefined
}
