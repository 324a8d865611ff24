/** A30: a title is text, whatever it looks like. */
import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { ResultList } from '../../../src/views/search/ResultList.tsx'

const kinds = {
  article: 'Article',
  case: 'Story',
  message: 'Message',
  term: 'Term',
  claim: 'Source',
  rules: 'Rules',
  page: 'Page'
}

test('A30: HTML in a title or an answer of a result is shown as text', () => {
  const title = '<img src=x onerror=alert(1)> & "more"'
  const shown = '<b>Yes</b>, once.'
  const { container } = render(
    <ResultList pages={[{ path: '/guide/a/b/', kind: 'article', title, shown }]} kinds={kinds} />
  )
  expect(screen.getByRole('link').textContent).toBe(title)
  expect(screen.getByText(shown)).toBeDefined()
  expect(container.querySelector('img, b')).toBeNull()
})

test('each result says what kind of page it is', () => {
  const pages = [
    { path: '/guide/a/b/', kind: 'article', title: 'One', shown: '' },
    { path: '/cases/c/', kind: 'case', title: 'Other', shown: '' }
  ] as const
  render(<ResultList pages={pages} kinds={kinds} />)
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows).toEqual(['OneArticle', 'OtherStory'])
})
