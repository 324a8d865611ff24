/** What stands behind the answers, fetched by the check once an answer shows. */
import { loadBackground } from '../knowledge/background.ts'

export function GET(): Response {
  return Response.json(loadBackground())
}
