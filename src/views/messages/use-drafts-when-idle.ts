/** Loads the drafts once the plan is shown and the page is idle, so that paper has them, too. */
import { useEffect } from 'preact/hooks'
import { loadDrafts } from './load-drafts.ts'

const latest = 3000

export function useDraftsWhenIdle(): void {
  useEffect(() => {
    // Without a connection the sheet is printed without drafts; opening the words says so.
    const load = () => void loadDrafts().catch(() => undefined)
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(load, latest)
      return () => clearTimeout(timer)
    }
    const asked = requestIdleCallback(load, { timeout: latest })
    return () => cancelIdleCallback(asked)
  }, [])
}
