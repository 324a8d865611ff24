/** A day in words, "22 November 2026", with a space that does not break between day and month. */
const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
})

export function longDate(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`)).replace(' ', '\u00a0')
}
