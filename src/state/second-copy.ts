/**
 * Brings the second copy up to date behind the page's back, one write at a time, always the newest.
 * When another window was quicker, it says so, and what both have is merged before the next try.
 */
import type { Mirror } from '../storage/index.ts'

export interface SecondCopy {
  /** What is in it; undefined when it cannot be read. Writes wait until this is known. */
  readonly open: () => Promise<string | null | undefined>
  readonly keep: (text: string) => void
  /** Bytes that find no room elsewhere. */
  readonly setAside: Mirror['setAside']
  /** Whether nothing is left in it. */
  readonly erase: () => Promise<boolean>
}

/** What is told about it. */
export interface SecondCopyNews {
  /** All that was to be kept is on the disk, or the copy is given up and will not be. */
  readonly onSettled: () => void
  /** Something else stands there than this window saw last, which was `before`. */
  readonly onOther: (found: string | null, before: string | null) => void
}

interface Progress {
  seen: string | null
  wanted?: string | undefined
  isBusy: boolean
  hasWorked: boolean
  isGivenUp: boolean
}

export function openSecondCopy(mirror: Mirror, news: SecondCopyNews): SecondCopy {
  const progress: Progress = { seen: null, isBusy: true, hasWorked: false, isGivenUp: false }
  const work = () => void bringUpToDate(mirror, progress, news)
  return {
    open: async () => {
      try {
        progress.seen = await mirror.read()
        progress.hasWorked = true
        return progress.seen
      } catch {
        progress.isGivenUp = true
        return undefined
      } finally {
        progress.isBusy = false
        queueMicrotask(work)
      }
    },
    keep: (text) => {
      progress.wanted = text
      if (!progress.isBusy) work()
    },
    setAside: mirror.setAside,
    erase: async () => {
      progress.wanted = undefined
      progress.seen = null
      try {
        await mirror.erase()
        return true
      } catch (error) {
        return !progress.hasWorked && !isLate(error)
      }
    }
  }
}

async function bringUpToDate(
  mirror: Mirror,
  progress: Progress,
  news: SecondCopyNews
): Promise<void> {
  progress.isBusy = true
  while (progress.wanted !== undefined && !progress.isGivenUp) {
    const { wanted, seen } = progress
    progress.wanted = undefined
    try {
      const found = await mirror.swap(seen, wanted)
      progress.seen = found === seen ? wanted : found
      if (found !== seen && found !== wanted) news.onOther(found, seen)
    } catch {
      progress.isGivenUp = true
    }
  }
  progress.isBusy = false
  news.onSettled()
}

function isLate(error: unknown): boolean {
  return error instanceof Error && error.message === 'late'
}
