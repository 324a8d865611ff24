/** All words for one task, wired to the state: by which channel, in which tone, with which names. */
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { Task } from '../../domain/advice/advice.ts'
import { composeDrafts, copiesOf } from '../../domain/messages/draft/compose-drafts.ts'
import {
  type DraftChannel,
  draftRegisters,
  firmKey,
  type Writer
} from '../../domain/messages/draft/draft.ts'
import { factsOfDraft } from '../../domain/messages/draft/draft-facts.ts'
import type { LoadedMessages } from '../../domain/messages/draft/loaded-messages.ts'
import type { Subject } from '../../domain/messages/known.ts'
import { $advice, $knowledge, $situation, $writer } from '../../state/index.ts'
import { $messages } from '../../state/message-stores.ts'
import { setRegister } from '../../state/people.ts'
import { ChoiceBar } from './ChoiceBar.tsx'
import { DraftView } from './DraftView.tsx'
import type { MessagesWords } from './messages-words.ts'
import { NamesForm } from './NamesForm.tsx'
import { keepName, nameFields, typedNames } from './names-of.ts'
import './task-drafts.css'

export interface TaskDraftsProps {
  readonly taskId: string
  readonly words: MessagesWords
}

export function TaskDrafts({ taskId, words }: TaskDraftsProps) {
  const advice = useStore($advice)
  const situation = useStore($situation)
  const knowledge = useStore($knowledge)
  const messages = useStore($messages)
  const writer = useStore($writer)
  const task = advice?.plan.tasks.find(({ id }) => id === taskId)
  if (!advice || !situation || !knowledge || !messages || task === undefined) return null
  const subject = { advice, situation, wording: knowledge.words.core.wording, names: writer.names }
  return <Choices task={task} subject={subject} messages={messages} writer={writer} words={words} />
}

interface ChoicesProps {
  readonly task: Task
  readonly subject: Subject
  readonly messages: LoadedMessages
  readonly writer: Writer
  readonly words: MessagesWords
}

function Choices({ task, subject, messages, writer, words }: ChoicesProps) {
  const [channel, setChannel] = useState<DraftChannel>('email')
  const [copy, setCopy] = useState(1)
  const drafts = composeDrafts(subject, task, messages, writer, copy)
  const draft = drafts.find((candidate) => candidate.channel === channel) ?? drafts[0]
  if (draft === undefined) return null
  const { recipient } = task
  return (
    <div class="task-drafts">
      <WhichFirm {...{ task, subject, writer, words }} chosen={copy} onChoose={setCopy} />
      <div class="task-drafts-choices">
        {drafts.length > 1 && (
          <ChoiceBar
            title={words.channel.title}
            choices={drafts.map(({ channel: value }) => ({ value, label: words.channel[value] }))}
            chosen={draft.channel}
            onChoose={setChannel}
          />
        )}
        <ChoiceBar
          title={words.register.title}
          choices={draftRegisters.map((value) => ({ value, label: words.register[value] }))}
          chosen={writer.register ?? 'plain'}
          onChoose={setRegister}
        />
      </div>
      <NamesForm
        key={copy}
        fields={nameFields(recipient, draft.channel)}
        typed={typedNames(writer, recipient, copy)}
        words={words.names}
        onName={(field, typed) => keepName(field, typed, recipient, copy)}
      />
      <DraftView
        key={draft.parts.map(({ id }) => id).join()}
        draft={draft}
        own={writer.drafts ?? {}}
        facts={factsOfDraft(subject, task)}
        check={messages.check}
        words={words}
      />
    </div>
  )
}

interface WhichFirmProps extends Omit<ChoicesProps, 'messages'> {
  readonly chosen: number
  readonly onChoose: (copy: number) => void
}

/** A note for each interview that was turned down, by the firm's name once it has been typed. */
function WhichFirm({ task, subject, writer, words, chosen, onChoose }: WhichFirmProps) {
  const count = copiesOf(task, subject)
  if (count < 2) return null
  const choices = Array.from({ length: count }, (_, index) => ({
    value: index + 1,
    label:
      writer.firms?.[firmKey('turned-down', 'employer', index + 1)] ??
      words.firms[index] ??
      String(index + 1)
  }))
  return <ChoiceBar title={words.which} choices={choices} chosen={chosen} onChoose={onChoose} />
}
