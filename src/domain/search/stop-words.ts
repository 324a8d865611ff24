/** Words that stand in every question and tell nothing of what it is about. They are not searched for. */

export const stopWords: ReadonlySet<string> = new Set(
  `a about all also am an and any are aren as at be because been being but by can could couldn did didn do
  does doesn doing don done for from get gets got had hadn has hasn have haven he her here him his how i if
  in into is isn it its just let ll may me might mine must my myself now of on or our out own per re shall
  she should so some than that the their them then there these they this those to up us ve very was wasn we
  were weren what when where whether which who whom whose why will with won would wouldn you your yours`.split(
    /\s+/
  )
)
