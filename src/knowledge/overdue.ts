/** An article must be read again within twelve months. Measured is to the last change of the site, so that a build is repeatable. */

/** Both as YYYY-MM-DD. Without a date of the site nothing is overdue. */
export function isOverdue(reviewed: string, changed: string | undefined): boolean {
  if (changed === undefined) return false
  const [year = '', ...rest] = reviewed.split('-')
  return changed > [String(Number(year) + 1), ...rest].join('-')
}
