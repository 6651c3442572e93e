/** Every word of a tree under its path: `nav.dates` is "Dates". */
export function leaves(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'object' && value !== null
        ? [...leaves(value, `${path}${key}.`)]
        : [[`${path}${key}`, String(value)]],
    ),
  )
}

/** The names in `{{ }}`, sorted. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map(([, name = '']) => name).sort()

/** A key without its plural ending: `left.ahead_one` and `left.ahead_other` are one word. */
export const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')
