/** What comes when "The words" are first opened: the drafts, the words around them, and what shows both. */
import { loadMessages } from '../../state/message-stores.ts'
import { link } from '../ui/link.ts'
import { fetchWords } from '../ui/use-later.ts'
import type { MessagesWords } from './messages-words.ts'

/** The drafts alone, for paper and calendar. */
export async function loadDrafts(): Promise<unknown> {
  return await loadMessages(link('/messages.json'))
}

/** All three, on their way at the same time. */
export async function loadTaskDrafts() {
  const [view, words] = await Promise.all([
    import('./TaskDrafts.tsx'),
    fetchWords<MessagesWords>('messages'),
    loadDrafts()
  ])
  return { TaskDrafts: view.TaskDrafts, words }
}
