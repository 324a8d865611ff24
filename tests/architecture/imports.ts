/** Which file imports which: read from the text, resolved by hand, since every relative import carries its extension. */
import { posix } from 'node:path'
import { type SourceFile, withoutComments } from './source-files.ts'

export interface Import {
  readonly from: string
  /** A path from the top of the repository, or the name of a package. */
  readonly to: string
  readonly isLocal: boolean
  readonly isTypeOnly: boolean
}

const statement =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** All imports of a file. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [...withoutComments(text).matchAll(statement)].map((match) => {
    const name = match[2] ?? match[3] ?? ''
    const isLocal = name.startsWith('.')
    const to = isLocal ? posix.normalize(posix.join(posix.dirname(path), name)) : name
    return { from: path, to: to.replace(/\?.*$/, ''), isLocal, isTypeOnly: match[1] !== undefined }
  })
}

/** The first ring of imports that is found, as the files one after the other; or nothing. */
export function findRing(imports: readonly Import[]): readonly string[] {
  const targets = Map.groupBy(
    imports.filter(({ isLocal }) => isLocal),
    ({ from }) => from
  )
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return []
    for (const { to } of targets.get(file) ?? []) {
      const ring = visit(to, [...trail, file])
      if (ring.length > 0) return ring
    }
    done.add(file)
    return []
  }
  for (const file of targets.keys()) {
    const ring = visit(file, [])
    if (ring.length > 0) return ring
  }
  return []
}
