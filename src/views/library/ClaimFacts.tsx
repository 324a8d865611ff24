/** What is known of a claim, and the link to where it is said. A source without an address is only named. */
import './claim-facts.css'
import type { ClaimFact, ToldSource } from './told-claim.ts'

export interface ClaimFactsProps {
  readonly howSure: ClaimFact & { readonly trust: string; readonly href: string }
  readonly source: ToldSource
  readonly facts: readonly ClaimFact[]
  readonly words: { readonly source: string; readonly noAddress: string }
}

export function ClaimFacts({ howSure, source, facts, words }: ClaimFactsProps) {
  return (
    <dl class="claim-facts">
      <div class="claim-fact twelve">
        <dt>{howSure.label}</dt>
        <dd>
          <b>
            <a href={howSure.href}>{howSure.value}</a>.
          </b>{' '}
          {howSure.trust}
        </dd>
      </div>
      <div class="claim-fact twelve">
        <dt>{words.source}</dt>
        <dd>
          <SourceName source={source} noAddress={words.noAddress} />
        </dd>
      </div>
      {facts.map(({ label, value }) => (
        <div class="claim-fact twelve" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function SourceName({
  source: { title, publisher, url },
  noAddress
}: {
  readonly source: ToldSource
  readonly noAddress: string
}) {
  if (url === undefined) {
    return (
      <>
        {publisher}: “{title}”. {noAddress}
      </>
    )
  }
  return (
    <>
      {publisher}:{' '}
      <a href={url} rel="noopener noreferrer">
        {title}
      </a>{' '}
      <span class="claim-host">({hostOf(url)})</span>
    </>
  )
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}
