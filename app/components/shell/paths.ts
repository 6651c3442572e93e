import type { Lang } from '#app/i18n/languages.ts'

/** The addresses of one draft. The handle says nothing about anybody. */
export function draftPaths(lang: Lang, handle: string) {
  const draft = `/${lang}/d/${handle}`
  return {
    questions: draft,
    dates: `${draft}/dates`,
    papers: `${draft}/papers`,
    code: `${draft}/code`,
    erase: `${draft}/erase`,
  }
}

/** A path without its language: `/en/d/h1/dates` gives `/d/h1/dates`. */
export function withoutLang(pathname: string): string {
  return pathname.replace(/^\/[^/]*/, '') || '/'
}

/** The page to come back to, without its language, out of a query: only plain paths of ours. */
export function backOf(text: string | null): string {
  return text && /^(\/[\w-]+)*\/?$/.test(text) ? text : '/'
}

/** The handle in a path without language, or null: `/d/h1/dates` gives `h1`. */
export function handleOf(path: string): string | null {
  return /^\/d\/([\w-]+)/.exec(path)?.[1] ?? null
}
