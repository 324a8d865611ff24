/** Puts together what the search page fetches on first use: the index of all pages, and the symptoms. */

import { searchWords } from '../domain/search/search-words.ts'
import type { Symptom } from '../domain/search/symptoms.ts'
import { searchDocuments } from '../knowledge/search/search-documents.ts'
import { loadSymptoms, type WrittenSymptom } from '../knowledge/search/symptoms.ts'
import { checkLink } from '../views/article/check-link.ts'
import { firstSentence } from '../views/article/first-sentence.ts'
import type { SearchFile } from '../views/search/open-search.ts'
import { makeIndex } from '../views/search/search-index.ts'

export function searchFile(): SearchFile {
  const pages = searchDocuments().map((page) => ({ ...page, shown: firstSentence(page.answer) }))
  return { index: makeIndex(pages).toJSON(), symptoms: loadSymptoms().map(shownSymptom) }
}

/** @throws when an answer does not exist or a phrase has no word that tells anything. */
function shownSymptom({ says, phrases, answers }: WrittenSymptom): Symptom {
  const words = phrases.map((phrase) => searchWords(phrase))
  if (words.some((phrase) => phrase.length === 0)) {
    throw new Error(`content/search/symptoms.yaml: "${says}" has a phrase that would always fit`)
  }
  return { says, href: checkLink(answers), phrases: words }
}
