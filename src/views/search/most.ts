/** How many pages are shown. More would only be looked through by someone who found nothing in these. */

export const most = 12
