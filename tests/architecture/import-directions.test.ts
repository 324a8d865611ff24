/** Who may import whom. The core knows nobody; what is seen never touches storage; what is given a plan asks for nothing. */
import { expect, test } from 'vitest'
import { findRing, importsOf } from './imports.ts'
import { filesLike } from './source-files.ts'

interface Direction {
  /** The most specific folder that fits holds. */
  readonly folder: string
  readonly mayImport: readonly string[]
  readonly packages: readonly string[]
}

/** Parts of the plan page that stand in folders of their own, and come when they are wanted. */
const partsOfThePlanPage = ['src/views/carry/', 'src/views/messages/', 'src/views/timeline/']

/** Any view may show what these make: they are pure, and given a plan. */
const givenAPlan = ['src/views/print/', 'src/views/calendar/', 'src/views/line/']
const preact = ['preact']
const stores = ['nanostores', '@nanostores/preact']

const directions: readonly Direction[] = [
  { folder: 'src/domain/', mayImport: [], packages: [] },
  { folder: 'src/storage/', mayImport: ['src/domain/'], packages: [] },
  {
    folder: 'src/state/',
    mayImport: ['src/domain/', 'src/storage/'],
    packages: ['nanostores']
  },
  ...givenAPlan.map((folder) => ({
    folder,
    mayImport: ['src/domain/', 'src/views/ui/'],
    packages: [...preact, 'lean-qr']
  })),
  { folder: 'src/views/ui/', mayImport: ['src/domain/'], packages: preact },
  {
    folder: 'src/views/',
    mayImport: ['src/domain/', 'src/state/', 'src/views/ui/', ...givenAPlan],
    packages: [...preact, ...stores, 'minisearch']
  },
  {
    folder: 'src/layouts/',
    mayImport: ['src/domain/', 'src/views/', 'src/knowledge/', 'src/styles/', 'content/'],
    packages: ['astro']
  },
  {
    folder: 'src/pages/',
    mayImport: [
      'src/domain/',
      'src/views/',
      'src/layouts/',
      'src/knowledge/',
      'src/styles/',
      'content/'
    ],
    packages: ['astro']
  },
  {
    folder: 'src/knowledge/',
    mayImport: ['src/domain/', 'src/build/', 'content/'],
    packages: ['astro', 'yaml', 'node']
  }
]

const sources = filesLike(/^src\/.*\.(ts|tsx|astro)$/)
const imports = sources.flatMap(importsOf)

test.each(directions)('$folder imports only what it may', ({ folder, mayImport, packages }) => {
  const allowed = [folder, ...mayImport]
  const strays = imports
    .filter(({ from }) => directionOf(from)?.folder === folder)
    .filter(({ to, isLocal }) =>
      isLocal
        ? !allowed.some((start) => to.startsWith(start))
        : !packages.some(
            (name) => to === name || to.startsWith(`${name}/`) || to.startsWith(`${name}:`)
          )
    )
    .map(({ from, to }) => `${from} imports ${to}`)
  expect(strays).toEqual([])
})

test('one thing that is seen does not reach into another', () => {
  const shared = ['src/views/ui/', 'src/views/keeping/', ...givenAPlan]
  const strays = imports
    .filter(({ from, to }) => from.startsWith('src/views/') && to.startsWith('src/views/'))
    .filter(({ from, to }) => viewOf(from) !== viewOf(to))
    .filter(({ to }) => !shared.some((start) => to.startsWith(start)))
    .filter(({ from, to }) => !isPutTogether(from, to))
    .map(({ from, to }) => `${from} imports ${to}`)
  expect(strays).toEqual([])
})

test('no file imports itself by way of others', () => {
  expect(findRing(imports)).toEqual([])
})

test('every relative import names a file with its extension', () => {
  const strays = imports
    .filter(({ to, isLocal }) => isLocal && !/\.[a-z]+$/.test(to))
    .map(({ from, to }) => `${from} imports ${to}`)
  expect(strays).toEqual([])
})

/** The plan page puts together what belongs to a plan. */
function isPutTogether(from: string, to: string): boolean {
  const isPart = partsOfThePlanPage.some((start) => to.startsWith(start))
  return from.startsWith('src/views/plan/') && isPart
}

function directionOf(path: string): Direction | undefined {
  return directions
    .filter(({ folder }) => path.startsWith(folder))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0]
}

function viewOf(path: string): string {
  return path.split('/').slice(0, 3).join('/')
}
