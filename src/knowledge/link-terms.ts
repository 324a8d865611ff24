/**
 * Makes a link of the first place where each explained word stands in the text of a page.
 * Headings, links, figures, examples and notices stay as they are.
 */
import type { Term } from './glossary.ts'

const left = ['a', 'h1', 'h2', 'h3', 'h4', 'figure', 'svg', 'code', 'button', 'dl', 'summary']
const leftClasses = ['not-legal-advice', 'for-screen-readers']
const piece =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z][^>]*>|[^<]+/gi
const tag = /^<(\/?)([a-z][a-z0-9-]*)([^>]*?)(\/?)>$/i
const empty = ['br', 'hr', 'img', 'input', 'wbr', 'meta', 'link', 'col', 'source']

export type LinkTo = (term: Term) => string

/** What a piece of the page lies in: nothing to link, running text, or something left as it is. */
type Place = 'outside' | 'text' | 'left'

/** The same page; `hrefOf` says where a term is explained. Only text within `.prose` is touched. */
export function linkTerms(html: string, terms: readonly Term[], hrefOf: LinkTo): string {
  const open = new Map(terms.map((term) => [term.id, term]))
  const within: Place[] = ['outside']
  return html.replace(piece, (part) => {
    const [, closing, name = '', attributes = '', selfClosed] = tag.exec(part) ?? []
    const place = within.at(-1) ?? 'outside'
    if (name === '')
      return place === 'text' && !part.startsWith('<') ? linkIn(part, open, hrefOf) : part
    if (closing === '/') within.pop()
    else if (selfClosed !== '/' && !empty.includes(name))
      within.push(placeIn(place, name, attributes))
    return part
  })
}

function placeIn(place: Place, name: string, attributes: string): Place {
  const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? []
  if (place === 'outside') return classes.includes('prose') ? 'text' : place
  const isLeft = left.includes(name) || leftClasses.some((one) => classes.includes(one))
  return isLeft ? 'left' : place
}

/** What is linked is taken out of `open`, so that it is linked once. Of two at one place the longer wins. */
function linkIn(text: string, open: Map<string, Term>, hrefOf: LinkTo): string {
  const found = [...open.values()]
    .flatMap((term) => term.forms.map((form) => ({ term, ...find(form, text) })))
    .filter(({ index }) => index >= 0)
    .toSorted((one, other) => one.index - other.index || other.words.length - one.words.length)[0]
  if (found === undefined) return text
  const { term, index, words } = found
  open.delete(term.id)
  const end = index + words.length
  const linked = `<a class="term" href="${hrefOf(term)}">${words}</a>`
  return text.slice(0, index) + linked + linkIn(text.slice(end), open, hrefOf)
}

/** A whole word, also in the plural, and with any hyphen or space between its parts. */
function find(form: string, text: string): { readonly index: number; readonly words: string } {
  const pattern = form
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/[-\u2011]/g, String.raw`[-\u2011]`)
    .replace(/ /g, String.raw`\s+`)
  const match = new RegExp(String.raw`(?<![\p{L}\p{N}-])${pattern}s?(?![\p{L}\p{N}-])`, 'iu').exec(
    text
  )
  return { index: match?.index ?? -1, words: match?.[0] ?? '' }
}
