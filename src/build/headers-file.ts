/**
 * Reads the format of `public/_headers`: a path, then indented lines `Name: value`; `*` stands for anything.
 *
 * So the project's own server sends what Netlify and Cloudflare Pages would send, and the tests see it.
 */
export interface HeaderRule {
  readonly path: RegExp
  readonly headers: ReadonlyMap<string, string>
}

export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { readonly path: RegExp; readonly headers: Map<string, string> }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\S/.test(line)) rules.push({ path: pathPattern(line.trim()), headers: new Map() })
    else addHeader(rules.at(-1)?.headers, line)
  }
  return rules
}

/** All headers for a path; where two rules name the same header, the later one holds. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string
): ReadonlyMap<string, string> {
  const fitting = rules.filter((rule) => rule.path.test(path))
  return new Map(fitting.flatMap((rule) => [...rule.headers]))
}

function addHeader(headers: Map<string, string> | undefined, line: string): void {
  const colon = line.indexOf(':')
  if (headers === undefined || colon < 0) throw new Error(`_headers: not understood: ${line}`)
  headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
}

function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
