/** What to keep in mind: as much of it as there is room for beside the tasks. */
import type { Reminder } from './reminders.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'

export interface SheetRemindersProps {
  readonly reminders: readonly Reminder[]
  readonly title: string
  readonly rooms: SheetRooms | undefined
}

export function SheetReminders({ reminders, title, rooms }: SheetRemindersProps) {
  if (reminders.length === 0) return null
  return (
    <section data-only={printedOn(rooms, (room) => room.reminders > 0)}>
      <h2 class="sheet-part sheet-reminders-title">{title}</h2>
      <ul class="sheet-rows" role="list">
        {reminders.map(({ title: lead, detail }, index) => (
          <li
            class="sheet-reminder"
            key={`${lead} ${detail}`}
            data-only={printedOn(rooms, (room) => index < room.reminders)}
          >
            <strong>{lead}</strong> {detail}
          </li>
        ))}
      </ul>
    </section>
  )
}
