/** Reads the words of the check at build time; a missing or misspelt one stops the build by name. */
import { loadPromiseTextWords } from './promise-text-words.ts'
import { allQuestionsSchema, checkPageSchema } from './question-words-schema.ts'
import { readWordsFolder } from './words-files.ts'

/** The words of the questions, and those of the page they stand on. */
export function loadQuestionWords(top: string = process.cwd()) {
  const { page, ...questions } = Object.fromEntries(
    readWordsFolder(top, 'questions').map(({ id, value }) => [id, value])
  )
  const { title, description, noScript, ...check } = checkPageSchema.parse(page)
  return {
    page: { title, description, noScript },
    words: {
      check,
      questions: allQuestionsSchema.parse(questions),
      promise: loadPromiseTextWords(top)
    }
  }
}
