/** The day of the last commit: the day on which this version of the site was made. */
import { execFileSync } from 'node:child_process'

/** YYYY-MM-DD; undefined where the project lies without its history. */
export function dateOfCommit(): string | undefined {
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%cs'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore']
      }).trim() || undefined
    )
  } catch {
    return undefined
  }
}
