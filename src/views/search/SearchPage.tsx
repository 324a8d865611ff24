/**
 * The search: a field, and below it what was found while one types. The index comes with the first
 * letter, or at once where the address asks for something. Nothing that is typed is sent anywhere.
 */
import type { JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { link } from '../ui/link.ts'
import { useLater } from '../ui/use-later.ts'
import { countText } from './count-text.ts'
import { Found, type Topic } from './Found.tsx'
import { SearchEmpty } from './SearchEmpty.tsx'
import type { SearchPageWords } from './search-words.ts'
import { askedInAddress, useAddress } from './use-address.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { useSettled } from './use-settled.ts'
import '../ui/button.css'
import './search-page.css'

export interface SearchPageProps {
  readonly words: SearchPageWords
  readonly topics: readonly Topic[]
}

export function SearchPage({ words, topics }: SearchPageProps) {
  const [typed, setTyped] = useState('')
  const [isReady, setReady] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const whole = useArrowKeys<HTMLDivElement>()
  useEffect(() => {
    // What was typed before the script came is kept.
    const asked = field.current?.value || askedInAddress()
    setTyped(asked)
    setReady(true)
    if (asked === '') field.current?.focus()
  }, [])
  const isWanted = typed.trim() !== ''
  const [tries, setTries] = useState(1)
  // Another try is another function, and is therefore made.
  const search = useLater(useCallback(loadSearch.bind(null, tries), [tries]), isWanted)
  const hasSearch = isWanted && search !== undefined && search !== 'failed'
  const finding = hasSearch ? search.find(typed) : undefined
  const status = useSettled(finding === undefined ? '' : countText(finding, typed, words))
  useAddress(useSettled(typed))

  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (search === 'failed') setTries(tries + 1)
    whole.current?.querySelector<HTMLElement>('.search-found a')?.focus()
  }

  return (
    <div class="search page-edge" data-state={isReady ? 'ready' : 'loading'} ref={whole}>
      <search>
        <form class="search-form" onSubmit={submit}>
          <label class="search-label" for="search-field">
            {words.label}
          </label>
          <input
            class="search-field"
            id="search-field"
            name="q"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            maxLength={200}
            ref={field}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button class="button button-edged search-submit" type="submit">
            <span class="button-words">{words.submit}</span>
          </button>
        </form>
      </search>
      <p class="search-status" role="status">
        {status}
      </p>
      {!isWanted && <SearchEmpty words={words.empty} onChoose={setTyped} />}
      {isWanted && search === undefined && <p class="search-loading">{words.loading}</p>}
      {isWanted && search === 'failed' && (
        <p class="search-loading">
          {words.failed.text} <a href={link('/guide/')}>{words.failed.link}</a>
        </p>
      )}
      {finding !== undefined && <Found finding={finding} topics={topics} words={words} />}
    </div>
  )
}

/** A function cannot be what is loaded: it would be taken for a way to compute the state. */
async function loadSearch(_try: number) {
  const { openSearch } = await import('./open-search.ts')
  return { find: await openSearch() }
}
