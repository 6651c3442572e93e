/**
 * Shares `room` out among the columns of a table by what each wants, in whole units: a narrow column
 * gets all it asks for, and the wide ones share what is left by the root of their wish, so that a
 * column of sentences is wider than a column of names. A column is as wide as its longest word
 * (`least`) where the widest can spare it. Never more than `room` in all.
 */
export function shares(
  wants: readonly number[],
  room: number,
  least: readonly number[] = [],
): number[] {
  const widths = byWish(wants, room)
  for (const [c, word] of least.entries()) {
    const widest = widths.indexOf(Math.max(...widths))
    const spare = Math.min((word ?? 0) - (widths[c] ?? 0), Math.floor((widths[widest] ?? 0) / 3))
    if (spare <= 0 || widest === c) continue
    widths[c] = (widths[c] ?? 0) + spare
    widths[widest] = (widths[widest] ?? 0) - spare
  }
  return widths
}

function byWish(wants: readonly number[], room: number): number[] {
  const widths = wants.map(() => 0)
  let wide = wants.map((want, c) => ({ want: Math.max(want, 1), c }))
  let left = room
  for (;;) {
    const narrow = wide.filter(({ want }) => want <= left / wide.length)
    if (narrow.length === 0) break
    for (const { want, c } of narrow) {
      widths[c] = want
      left -= want
    }
    wide = wide.filter((one) => !narrow.includes(one))
  }
  const wish = wide.reduce((sum, { want }) => sum + Math.sqrt(want), 0)
  for (const { want, c } of wide)
    widths[c] = Math.max(1, Math.floor((left * Math.sqrt(want)) / wish))
  return widths
}
