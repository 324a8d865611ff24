/** One click brings back what was here before a file was brought in. */
import { useRef, useState } from 'preact/hooks'
import { undoImport } from '../../state/restoring.ts'
import { focusNext } from '../ui/focus-next.ts'
import type { FileWords } from './carry-words.ts'
import '../ui/button.css'

export interface UndoImportProps {
  readonly words: FileWords
  readonly canUndo: boolean
}

export function UndoImport({ words, canUndo }: UndoImportProps) {
  const [isUndone, setUndone] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  const undo = () => {
    undoImport()
    setUndone(true)
    focusNext(() => said.current ?? document.querySelector('main h1'))
  }
  return (
    <>
      {canUndo && (
        <button class="text-button" type="button" onClick={undo}>
          {words.undo}
        </button>
      )}
      <p class="carry-said" role="status" ref={said}>
        {isUndone && !canUndo ? words.undone : ''}
      </p>
    </>
  )
}
