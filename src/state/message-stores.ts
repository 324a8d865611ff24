/** The words of all drafts. They come after the plan, once they are wanted or the page is idle. */
import { atom } from 'nanostores'
import { type LoadedMessages, messagesFormat } from '../domain/messages/draft/loaded-messages.ts'

/** Undefined while they have not come. */
export const $messages = atom<LoadedMessages | undefined>(undefined)

const loading: { promise?: Promise<LoadedMessages> | undefined } = {}

/** Fetches the words once; after a failure the next call tries again. */
export function loadMessages(address: string): Promise<LoadedMessages> {
  loading.promise ??= fetchMessages(address).catch((problem: unknown) => {
    loading.promise = undefined
    throw problem
  })
  return loading.promise
}

async function fetchMessages(address: string): Promise<LoadedMessages> {
  const response = await fetch(address)
  const messages = (await response.json()) as LoadedMessages
  if (messages.format !== messagesFormat) throw new Error('The words are of another release')
  $messages.set(messages)
  return messages
}
