/** The words of the check as they stand in content, read as the page reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  allQuestionsSchema,
  checkPageSchema
} from '../../../src/knowledge/question-words-schema.ts'
import type { QuestionnaireWords } from '../../../src/views/questionnaire/question-words.ts'

const folder = 'content/questions'

const { page, ...questions } = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.yaml', ''),
    parse(readFileSync(`${folder}/${file}`, 'utf8'))
  ])
)

export const words: QuestionnaireWords = {
  check: checkPageSchema.parse(page),
  questions: allQuestionsSchema.parse(questions)
}
