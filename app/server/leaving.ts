/** Where "Leave this site" goes: a public page that anyone may have open. */
export const leaveTo = 'https://www.weather.gov/'

/** The signs that a cookie's name may have (RFC 6265, section 4.1.1: a token). */
const NAME = /^[!#$%&'*+.^_`|~\w-]+$/

/** `Set-Cookie` values that take away every cookie the browser sent us, whatever its name. */
export function forgetCookies(cookieHeader: string | null, secure: boolean): string[] {
  const names = (cookieHeader ?? '').split(';').map((pair) => pair.split('=', 1)[0]?.trim() ?? '')
  return names
    .filter((name) => NAME.test(name))
    .map((name) => {
      // Browsers ignore a change to these over plain http, and to these prefixes without `Secure`.
      const guarded = secure || /^__(Host|Secure)-/.test(name)
      return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${guarded ? '; Secure' : ''}`
    })
}
