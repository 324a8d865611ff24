/**
 * Work that is not done twice for the same object. Only for objects that never change: events,
 * timelines, what is known on a day, tables.
 */

/** The same work, done at most once per object, and remembered as long as the object lives. */
export function oncePer<Subject extends object, Outcome>(
  work: (subject: Subject) => Outcome
): (subject: Subject) => Outcome {
  const remembered = new WeakMap<Subject, { readonly outcome: Outcome }>()
  return (subject) => {
    const known = remembered.get(subject)
    if (known !== undefined) return known.outcome
    const outcome = work(subject)
    remembered.set(subject, { outcome })
    return outcome
  }
}

/**
 * The same work, not done again while it is asked about one object. For objects of which there
 * are many, each asked about a few times in a row: remembering all of them costs more than it saves.
 */
export function notTwiceInARow<Subject extends object, Outcome>(
  work: (subject: Subject) => Outcome
): (subject: Subject) => Outcome {
  let last: { readonly subject: Subject; readonly outcome: Outcome } | undefined
  return (subject) => {
    if (last?.subject !== subject) last = { subject, outcome: work(subject) }
    return last.outcome
  }
}
