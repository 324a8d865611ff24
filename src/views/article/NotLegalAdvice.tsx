/** One line that says whose law this is, and that it is no legal advice. */
import './notice.css'

export interface NotLegalAdviceProps {
  readonly country?: string
}

export interface NotLegalAdviceWords {
  readonly general: string
  /** Holds `{country}`. */
  readonly country: string
}

export function notLegalAdviceWith(
  words: NotLegalAdviceWords,
  countries: Readonly<Record<string, string>>
) {
  return function NotLegalAdvice({ country }: NotLegalAdviceProps) {
    const name = country === undefined ? undefined : countries[country]
    const text = name === undefined ? words.general : words.country.replace('{country}', name)
    return <p class="not-legal-advice">{text}</p>
  }
}
