/** What other schools of advice would say of this case, which one we follow, and why. */
import type { Background } from '../../../domain/advice/background.ts'
import type { SchoolAnswer } from '../../../domain/advice/compare-schools.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { shortDay } from '../day-text.ts'
import { type CheckWords, fillIn } from '../question-words.ts'

export interface SchoolsProps {
  readonly answers: readonly SchoolAnswer[]
  /** False when all of them come to the same. */
  readonly differ: boolean
  readonly background: Background
  readonly words: CheckWords
  readonly today: PlainDate
}

export function Schools({ answers, differ, background, words, today }: SchoolsProps) {
  const said = background.words.schools
  return (
    <section class="result-part schools">
      <h2 class="type-part">{said.title}</h2>
      <p>{differ ? said.intro : said.same}</p>
      {differ && (
        <>
          <table class="schools-table">
            <thead>
              <tr>
                <th scope="col">{said.who}</th>
                <th scope="col">{said.answer}</th>
                <th scope="col">{said.day}</th>
              </tr>
            </thead>
            <tbody>
              {answers.map((answer) => (
                <SchoolRow
                  key={answer.school}
                  answer={answer}
                  background={background}
                  words={words}
                  today={today}
                />
              ))}
            </tbody>
          </table>
          <p>{said.why}</p>
        </>
      )}
    </section>
  )
}

interface SchoolRowProps extends Pick<SchoolsProps, 'background' | 'words' | 'today'> {
  readonly answer: SchoolAnswer
}

function SchoolRow({ answer, background, words, today }: SchoolRowProps) {
  const { name, says, sources } = background.schools[answer.school]
  const said = background.words.schools
  return (
    <tr>
      <th scope="row">
        <span class="schools-name">{name}</span>
        {answer.school === 'ours' && <em class="schools-ours">{said.ours}</em>}
        <span class="schools-says">{says}</span>
        <cite class="schools-sources">{sources.join(', ')}</cite>
      </th>
      <td>{said.answers[answer.verdict]}</td>
      <td>{dayText(answer, said, words, today)}</td>
    </tr>
  )
}

function dayText(
  { verdict, day }: SchoolAnswer,
  said: Background['words']['schools'],
  words: CheckWords,
  today: PlainDate
): string {
  if (day === null) return ''
  if (day === today) return said.today
  const text = shortDay(day, words)
  return verdict === 'wait' ? fillIn(said.until, { day: text }) : text
}
