/**
 * Shares `room` out among the columns of a table by what each wants, in whole units: a narrow column
 * gets all it asks for, and the wide ones share what is left. Never more than `room` in all.
 */
export function shares(wants: readonly number[], room: number): number[] {
  const widths = wants.map(() => 0)
  const narrowFirst = wants.map((want, c) => ({ want, c })).sort((a, b) => a.want - b.want)
  let left = room
  narrowFirst.forEach(({ want, c }, done) => {
    const width = Math.min(Math.max(want, 1), Math.floor(left / (wants.length - done)))
    widths[c] = width
    left -= width
  })
  return widths
}
