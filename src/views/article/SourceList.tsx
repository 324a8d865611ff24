/**
 * What an article rests on: the number of the citation, how far it can be trusted, and who
 * said it. A source without an address is named and not linked.
 */
import './source-list.css'

export interface CitedSource {
  readonly certaintyLabel: string
  readonly publisher: string
  readonly year: string
  /** Who first said it, where the publisher only reports it. */
  readonly attributedTo?: string
  readonly url?: string
  /** The page that tells the statement. */
  readonly statementHref: string
}

export interface SourceListProps {
  readonly sources: readonly CitedSource[]
  readonly reportedBy: string
}

export function SourceList({ sources, reportedBy }: SourceListProps) {
  return (
    <ol class="source-list bare-list">
      {sources.map((source, index) => (
        <li class="source" id={`source-${index + 1}`} key={index}>
          <span class="cite-number">{index + 1}</span>
          <span>
            <a class="source-kind" href={source.statementHref}>
              {source.certaintyLabel}
            </a>
            . {origin(source, reportedBy)}
            <Publisher {...source} />, {source.year}
          </span>
        </li>
      ))}
    </ol>
  )
}

function origin({ attributedTo, publisher }: CitedSource, reportedBy: string): string {
  return attributedTo === undefined || attributedTo === publisher
    ? ''
    : `${attributedTo}, ${reportedBy} `
}

function Publisher({ publisher, url }: CitedSource) {
  if (url === undefined) return <span>{publisher}</span>
  return (
    <a href={url} rel="noopener noreferrer">
      {publisher}
    </a>
  )
}
