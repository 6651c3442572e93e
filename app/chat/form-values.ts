/** The fields that a form posts for itself, not for its answer. */
const OWN = ['revision', 'sure']

/** Every text that was posted, to be sent again by a page that asks first. Files are read before. */
export function postedTexts(form: FormData): readonly (readonly [string, string])[] {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !OWN.includes(name) ? [[name, value] as const] : [],
  )
}

/** The revision that the form was made from; NaN, which matches none, when it does not say. */
export function revisionOf(form: FormData): number {
  const text = form.get('revision')
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}
