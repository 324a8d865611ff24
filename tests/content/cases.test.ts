/** Every published story keeps the advice that it tells; a rule change that breaks one fails here. */
import { expect, test } from 'vitest'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'
import { adviseScene, disagreements, scenesOf } from '../../src/knowledge/cases.ts'

const scenes = readCaseFiles().flatMap(({ matter, slug }) => scenesOf(matter, slug))

test.each(scenes)('$label: the site gives the advice that the story tells', (scene) => {
  expect(disagreements(scene, adviseScene(scene))).toEqual([])
})
