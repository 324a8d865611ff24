/** The index of the search, fetched by the search page once someone types. */
import { searchFile } from '../layouts/search-index.ts'

export function GET(): Response {
  return Response.json(searchFile())
}
