const SHEET = 'link[rel="stylesheet"]'
/** The first page of a browser brings the sheet along (server/first-page.ts). */
const ANY = `${SHEET}, style`

/** The style sheet of the page that was shown last. */
let wanted: string | null = null

/**
 * A page of a newer build brings its own style sheet. The old one dresses the page until the new one
 * has loaded, and stays when the new one never does.
 */
export function bringStyle(arrived: Document): void {
  const theirs = arrived.querySelector<HTMLLinkElement>(SHEET)
  const href = theirs?.getAttribute('href') ?? null
  if (!theirs || href === null) return
  wanted = href
  const mine = Array.from(document.querySelectorAll(SHEET))
  if (mine.some((sheet) => sheet.getAttribute('href') === href)) return
  const fresh = document.importNode(theirs)
  fresh.addEventListener('error', () => fresh.remove())
  fresh.addEventListener('load', () => {
    // Meanwhile a page of yet another build may have come; its sheet decides.
    if (wanted !== href) return fresh.remove()
    for (const sheet of document.querySelectorAll(ANY)) if (sheet !== fresh) sheet.remove()
  })
  document.head.append(fresh)
}
