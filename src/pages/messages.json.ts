/** The words of all drafts, fetched by the plan page once they are wanted. */
import { loadMessages } from '../knowledge/messages.ts'

export function GET(): Response {
  return Response.json(loadMessages())
}
