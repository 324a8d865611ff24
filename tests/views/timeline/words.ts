/** The words of the timeline as they stand in content, for tests. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { loadWords } from '../../../src/knowledge/words.ts'
import type { MovesWords } from '../../../src/views/timeline/timeline-words.ts'

const read = (name: string) => parse(readFileSync(`content/moves/${name}.yaml`, 'utf8'))

export const movesWords: MovesWords = {
  names: read('names'),
  causes: read('causes'),
  sentences: read('sentences')
}

export const { wording } = loadWords().core
