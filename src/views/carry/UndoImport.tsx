/** One click brings back what was here before a file was brought in. */
import { useState } from 'preact/hooks'
import { undoImport } from '../../state/restoring.ts'
import type { FileWords } from './carry-words.ts'
import '../ui/button.css'

export interface UndoImportProps {
  readonly words: FileWords
  readonly canUndo: boolean
}

export function UndoImport({ words, canUndo }: UndoImportProps) {
  const [isUndone, setUndone] = useState(false)
  const undo = () => {
    undoImport()
    setUndone(true)
  }
  return (
    <>
      {canUndo && (
        <button class="text-button" type="button" onClick={undo}>
          {words.undo}
        </button>
      )}
      <p class="carry-said" role="status">
        {isUndone && !canUndo ? words.undone : ''}
      </p>
    </>
  )
}
