/**
 * Where papers for a court are mailed: to the clerk, never to a judge's chambers. Only addresses that
 * were read are here. E.D. Cal., both last checked 2026-11-22: Fresno in the court's First Informational
 * Order, Washington v. Velos (E.D. Cal. 2015), and in Solomon v. Carrasco; Sacramento on
 * caed.uscourts.gov.
 */
const COURT = [
  'Clerk of the Court',
  'United States District Court, Eastern District of California',
] as const

const FRESNO = [...COURT, '2500 Tulare Street, Room 1501', 'Fresno, CA 93721'] as const
const SACRAMENTO = [...COURT, '501 I Street, Suite 4-200', 'Sacramento, CA 95814'] as const

/**
 * The lines of the clerk's mailing address. The first digit of an E.D. Cal. number names the
 * courthouse: 1 is Fresno, 2 is Sacramento. Null for every other court or number: the address is on
 * the court's website, and a paper leaves its place open.
 */
export function clerkAddress(
  courtId: string | null,
  caseNumber: string | null,
): readonly string[] | null {
  if (courtId !== 'caed' || caseNumber === null) return null
  const number = caseNumber.trim()
  if (number.startsWith('1:')) return FRESNO
  if (number.startsWith('2:')) return SACRAMENTO
  return null
}
