/** A file that `npm run new` has made still holds marks where an editor's words belong: each is named with its line. */
import type { ContentProblem } from './check-content.ts'
import type { ContentFile } from './content-files.ts'

/** Begins every mark; what belongs there follows. */
export const fillIn = 'FILL IN'

/** Each mark that is left, also where it had to become part of an id: fill-in-claim. */
export function checkPlaceholders(files: readonly ContentFile[]): readonly ContentProblem[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((row, index) => {
      const mark = /FILL IN[^"<>\]]*|\bfill-in-[a-z0-9-]*/.exec(row)?.[0]
      if (mark === undefined) return []
      return [
        { file: path, line: index + 1, problem: `“${mark.trim()}” still waits for your words` }
      ]
    })
  )
}
