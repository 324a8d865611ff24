/** A message on paper: each blank of underscores becomes a line to write on. */

export interface WritingLinesProps {
  /** To whom or where this is said. */
  readonly lead?: string
  readonly text: string
}

export function WritingLines({ lead, text }: WritingLinesProps) {
  return (
    <>
      {signedOnOneLine(text)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          <p class="sheet-message-line" key={`${index} ${line}`}>
            {index === 0 && lead !== undefined && (
              <>
                <strong>{lead}</strong>{' '}
              </>
            )}
            {line.split(/(_{3,})/).map(part)}
          </p>
        ))}
    </>
  )
}

/** The name is written behind the greeting, as on paper. */
function signedOnOneLine(text: string): string {
  return text.replace(/,\n+(_{3,}\W*)$/, ', $1')
}

function part(text: string, index: number, all: readonly string[]) {
  if (!text.startsWith('___')) return text
  const isWholeLine = all.join('').replace(/^[\s\d.)]*_+\W*$/, '') === ''
  return <span key={index} class="sheet-blank" data-whole={isWholeLine} />
}
