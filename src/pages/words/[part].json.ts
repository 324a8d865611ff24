/** The words of the parts that a page fetches later, one file for each. */
import { laterWords } from '../../layouts/later-words.ts'

export function getStaticPaths() {
  return Object.entries(laterWords).map(([part, words]) => ({ params: { part }, props: { words } }))
}

export function GET({ props }: { readonly props: { readonly words: unknown } }): Response {
  return Response.json(props.words)
}
