/** Adds up what became of the mutants, prints those that no test noticed, and says the score. */
interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

/** In a hundred. */
const wanted = 85

const noticed = ['Killed', 'Timeout']

/** Worked out once when a file is read; or no program at all, so that no test could be asked. */
const leftOut = ['Ignored', 'RuntimeError', 'CompileError']

/** Whether enough mutants were noticed. */
export function printScore(reports: readonly Report[]): boolean {
  const all = reports.flatMap(({ files }) =>
    Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map((mutant) => ({ file, ...mutant }))
    )
  )
  const tested = all.filter(({ status }) => !leftOut.includes(status))
  const left = tested.filter(({ status }) => !noticed.includes(status))
  for (const { file, location, mutatorName, replacement = '' } of left) {
    const { line, column } = location.start
    console.log(`  ${file}:${line}:${column} ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ')}`)
  }
  const score = (100 * (tested.length - left.length)) / Math.max(1, tested.length)
  console.log(
    `${tested.length} mutants, ${tested.length - left.length} noticed, ${left.length} not, ${all.length - tested.length} left out: ${score.toFixed(1)} %`
  )
  return score >= wanted
}
