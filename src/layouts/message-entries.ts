/** The messages of one situation, ready to be shown: drafts, reasons, and the claims behind them. */

import { type LibraryDraft, libraryDrafts } from '../knowledge/library-drafts.ts'
import { loadMessageReasons, type MessageSituation } from '../knowledge/message-reasons.ts'
import { loadMessages } from '../knowledge/messages.ts'
import type { ShownDraft } from '../views/library/MessageDraft.tsx'
import type { MessageEntryProps } from '../views/library/MessageEntry.tsx'
import { claimsWithSources, tellClaim } from './claim-pages.ts'
import { messageLibraryWords as words } from './message-library-words.ts'
import { messagesWords } from './messages-words.ts'

export async function messageEntries(
  situation: MessageSituation
): Promise<readonly MessageEntryProps[]> {
  const loaded = loadMessages()
  const all = await claimsWithSources()
  return [...loadMessageReasons()]
    .filter(([, reasons]) => reasons.situation === situation)
    .map(([kind, { title, when, why, claims, variants }]) => ({
      id: kind,
      title,
      when,
      why,
      claims: all.filter(({ id }) => claims.includes(id)).map(tellClaim),
      variants: variants.map((variant, index) => ({
        title: variant.title,
        drafts: libraryDrafts(kind, variant.known, loaded, words.blanks).map((draft) =>
          showDraft(draft, `${kind}-${index + 1}`)
        )
      })),
      words: {
        subject: messagesWords.subject,
        plain: words.plain,
        formal: words.formal,
        why: words.whyTitle,
        rests: words.restsTitle
      }
    }))
}

function showDraft(
  { channel, subject, parts, next, seconds }: LibraryDraft,
  id: string
): ShownDraft {
  const note = channel === 'letter' || channel === 'text' ? messagesWords.note[channel] : undefined
  return {
    id: `${id}-${channel}`,
    channel: messagesWords.channel[channel],
    ...(subject === null ? {} : { subject }),
    ...(note === undefined ? {} : { note }),
    parts: parts.map(({ name, ...part }) => {
      const said = noteOf(name, next, seconds)
      return {
        ...part,
        label: messagesWords.part[name],
        ...(said === undefined ? {} : { note: said })
      }
    })
  }
}

function noteOf(
  name: LibraryDraft['parts'][number]['name'],
  next: string | null,
  seconds: number | null
): string | undefined {
  if (name === 'call' && next !== null) return next
  if (name === 'voicemail' && seconds !== null) {
    return words.voicemailTime.replace('{seconds}', String(seconds))
  }
  return undefined
}
