/** A box for a pencil, or one that is ticked already. */

export function TickBoxOnPaper({ isTicked = false }: { readonly isTicked?: boolean }) {
  return (
    <svg
      class="sheet-box"
      viewBox="0 0 56 56"
      data-ticked={isTicked}
      aria-hidden="true"
      focusable="false"
    >
      <path class="sheet-box-edge" d="M3 3H53V53H3Z" />
      {isTicked && <path class="sheet-box-tick" d="M13 29L24 40L44 16" />}
    </svg>
  )
}
