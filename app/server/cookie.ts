/** Lax: a link from elsewhere may open a page. Without `Max-Age` the browser forgets it when it closes. */
export const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax'

export type HasHeaders = Pick<Request, 'headers'>

/** The first cookie of that name; null when there is none. */
export function cookie(request: HasHeaders, name: string): string | null {
  const pairs = (request.headers.get('Cookie') ?? '').split(';')
  const pair = pairs.map((text) => text.trim()).find((text) => text.startsWith(`${name}=`))
  return pair === undefined ? null : pair.slice(name.length + 1)
}
