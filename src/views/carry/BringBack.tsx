/**
 * On a page without a plan: what may have become of it, and every way in which it comes back.
 * Nobody is told only that there is nothing.
 */
import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { $canUndoImport, findUndo } from '../../state/restoring.ts'
import { OpenFile } from './OpenFile.tsx'
import { UndoImport } from './UndoImport.tsx'
import { useCarryWords } from './use-words.ts'
import './carry.css'
import './linked.css'

export function BringBack() {
  const words = useCarryWords()
  const canUndo = useStore($canUndoImport)
  useEffect(findUndo, [])
  if (words === undefined || words === 'failed') return null
  const { missing, file } = words
  return (
    <section class="carry carry-missing page-edge">
      <h2 class="type-part ruled-part">{missing.title}</h2>
      <p class="carry-text">{missing.text}</p>
      <dl class="carry-ways">
        <div>
          <dt>{missing.link}</dt>
          <dd>{missing.linkText}</dd>
        </div>
        <div>
          <dt>{missing.paper}</dt>
          <dd>{missing.paperText}</dd>
        </div>
        <div>
          <dt>{missing.file}</dt>
          <dd>
            <OpenFile words={file} />
          </dd>
        </div>
      </dl>
      <UndoImport words={file} canUndo={canUndo} />
    </section>
  )
}
