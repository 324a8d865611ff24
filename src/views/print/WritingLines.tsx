/** A message on paper: each blank of underscores becomes a line to write on. */

export interface WritingLinesProps {
  readonly text: string
}

export function WritingLines({ text }: WritingLinesProps) {
  return (
    <>
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p class="sheet-message-line" key={line}>
            {line.split(/(_{3,})/).map(part)}
          </p>
        ))}
    </>
  )
}

function part(text: string, index: number, all: readonly string[]) {
  if (!text.startsWith('___')) return text
  const isWholeLine = all.join('').replace(/^[\s\d.)]*_+\W*$/, '') === ''
  return <span key={index} class="sheet-blank" data-whole={isWholeLine} />
}
