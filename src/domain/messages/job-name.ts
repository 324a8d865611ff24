/** What a job is called once the user has named it: the position, the employer, or both. */
import { cleanName, type Names } from './name-recipient.ts'

/** "Night nurse, Mercy Hospital"; undefined while neither is named. */
export function jobName({ position, employer }: Names): string | undefined {
  const named = [position, employer].flatMap((name) => cleanName(name) ?? [])
  return named.length === 0 ? undefined : named.join(', ')
}
