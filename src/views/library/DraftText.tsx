/** The words of a draft; what is to be put in stands in brackets and is set apart. */
const blanks = /(\[[^\]]+\])/

export function DraftText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(blanks).map((part, index) =>
        part.startsWith('[') ? (
          <span class="message-blank" key={index}>
            {part}
          </span>
        ) : (
          part
        )
      )}
    </>
  )
}
