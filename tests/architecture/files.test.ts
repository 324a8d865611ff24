/** How files are named, how they begin and how long they may be; and that the project speaks of nothing but itself. */
import { expect, test } from 'vitest'
import { filesLike, projectPaths, withoutComments } from './source-files.ts'

const code = filesLike(/^(src|tests)\/.*\.(ts|tsx|astro|css|mjs)$|^astro\.config\.mjs$/)
const texts = filesLike(
  /^(?!package-lock\.json$).*\.(ts|tsx|astro|css|mjs|json|md|mdx|yaml|html|svg|txt)$|^\.[^/]+$|^\.ci\//
)

test('the top level holds only what the layout names', () => {
  const allowed =
    /^(package\.json|package-lock\.json|tsconfig\.json|astro\.config\.mjs|README\.md|LICENSE|src|content|public|tests|\..+)$/
  const strays = new Set(projectPaths().map((path) => path.split('/')[0] ?? ''))
  expect([...strays].filter((name) => !allowed.test(name))).toEqual([])
})

test('every source file begins by saying what it decides', () => {
  const strays = code
    .filter(({ text }) => !/^(?:---\r?\n)?\s*(?:\/\*|\/\/|<!--)/.test(text))
    .map(({ path }) => path)
  expect(strays).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const strays = code
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250)
  expect(strays).toEqual([])
})

test('files are named after one idea, in one way', () => {
  const name =
    /\/(?:[a-z0-9-]+(?:\.(?:test|spec|config|d))*\.(?:ts|tsx|css|mjs)|[A-Z][A-Za-z0-9]+\.(?:tsx|astro)|[a-z0-9-]+\.test\.tsx|\[\.{0,3}[a-z]+\](?:\.[a-z]+)*\.(?:astro|ts)|[a-z0-9-]+(?:\.[a-z]+)?\.(?:astro|ts))$/
  const vague = /\/(?:utils?|helpers?|common|manager|data)(?:\.|\/)/
  const strays = code
    .filter(({ path }) => path.includes('/'))
    .filter(({ path }) => !name.test(path) || vague.test(path))
    .map(({ path }) => path)
  expect(strays).toEqual([])
})

test('the project mentions no machine and no registry', () => {
  const words = new RegExp(
    [
      '(?:^|[^A-Za-z0-9_.])/(?:work|farm|home|root|Users)/',
      `https?://registry${String.raw`\.`}`
    ].join('|'),
    'm'
  )
  const strays = texts.filter(({ text }) => words.test(text)).map(({ path }) => path)
  expect(strays).toEqual([])
})

test('the lock names no host, so that it installs from anywhere', () => {
  const [lock] = filesLike(/^package-lock\.json$/)
  expect(lock?.text).not.toMatch(/"resolved": "https?:/)
})

test('every package is pinned to one version', () => {
  const [manifest] = filesLike(/^package\.json$/)
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(manifest?.text ?? '{}')
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(versions.length).toBeGreaterThan(0)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
})

test('no check is switched off, and no test left out', () => {
  const words = [
    '@ts-' + '(?:ignore|nocheck|expect-error)',
    'biome-' + 'ignore',
    String.raw`\b(?:test|it|describe)\.(?:only|skip|todo|fixme)\b`,
    String.raw`\bas ` + String.raw`any\b|: ` + String.raw`any\b`
  ]
  const strays = code
    .filter(
      ({ path, text }) =>
        words.some((word, index) =>
          new RegExp(word).test(index < 2 ? text : withoutComments(text))
        ) && path !== 'tests/architecture/files.test.ts'
    )
    .map(({ path }) => path)
  expect(strays).toEqual([])
})
