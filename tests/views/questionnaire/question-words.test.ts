/** Every question, field and option has words, and nothing has words that is not asked. */
import { describe, expect, test } from 'vitest'
import { questionIds } from '../../../src/domain/questions/question-id.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { words } from './words.ts'

describe.each(questionIds)('the question "%s"', (id) => {
  const own = words.questions[id]

  test('has a title that asks, and two sentences that say why', () => {
    expect(own.title).toMatch(/\?$/)
    expect(own.why.match(/\.( |$)/g)).toHaveLength(2)
  })

  test('has words for just its fields and options', () => {
    const fields = questions[id].fields
    expect(Object.keys(own.fields).toSorted()).toEqual(fields.map((field) => field.id).toSorted())
    for (const field of fields) {
      const said = Object.keys(own.fields[field.id]?.options ?? {})
      expect(said.toSorted()).toEqual('options' in field ? field.options.toSorted() : [])
      if (field.kind === 'rows') {
        for (const cell of field.cells) {
          const options = Object.keys(own.fields[field.id]?.cells?.[cell.id]?.options ?? {})
          expect(options.toSorted()).toEqual('options' in cell ? cell.options.toSorted() : [])
        }
      }
    }
  })

  test('says what to call "none" wherever it is offered for a person', () => {
    for (const field of questions[id].fields) {
      if (field.kind === 'recipient' && field.mayBeNone) {
        expect(own.fields[field.id]?.none).toBeTruthy()
      }
    }
  })
})

test('"I don’t know" is the last option of every list', () => {
  for (const id of questionIds) {
    for (const { options } of Object.values(words.questions[id].fields)) {
      if (options !== undefined) expect(Object.values(options).at(-1)).toMatch(/I don’t know/)
    }
  }
})
