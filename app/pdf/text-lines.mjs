// Puts the pieces of a PDF's pages in the order in which a person reads them: line by line, a caption
// in two columns one column after the other, without what is the paper's and not the court's (the
// numbers of pleading paper, the foot of each page).

/**
 * @typedef {{ text: string, x: number, y: number, width: number, size: number }} Piece
 *   y grows downwards; `width` of a space is that of the gap
 * @typedef {{ text: string, x: number, end: number }} Cell
 * @typedef {{ y: number, size: number, cells: Cell[] }} Row
 */

/** In widths of a letter (an em): what parts words, and what parts columns. */
const WORD_GAP = 0.15
const COLUMN_GAP = 2

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Numbers down the left edge, one more each: the line numbers of pleading paper. */
function gutterOf(pieces, pageWidth) {
  const numbers = pieces
    .filter(({ text, x, width }) => /^\s*\d{1,2}\s*$/.test(text) && x + width < pageWidth * 0.17)
    .sort((a, b) => a.y - b.y)
  const next = numbers.filter(
    (one, i) => i > 0 && Number(one.text) === Number(numbers[i - 1].text) + 1,
  )
  return new Set(numbers.length >= 8 && next.length >= 0.8 * (numbers.length - 1) ? numbers : [])
}

/** @returns {Row[]} */
function rowsOf(pieces) {
  const rows = []
  let row = null
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    if (!row || piece.y - row.y > 0.4 * Math.max(row.size, piece.size)) {
      row = { y: piece.y, size: piece.size, pieces: [] }
      rows.push(row)
    }
    row.pieces.push(piece)
    row.size = Math.max(row.size, piece.size)
  }
  return rows.map(({ y, size, pieces: own }) => ({ y, size, cells: cellsOf(own, size) }))
}

/** @returns {Cell[]} */
function cellsOf(pieces, size) {
  const cells = []
  let cell = null
  let before = null
  let spaced = false
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '') {
      spaced = true
      continue
    }
    // Bold that is made by printing twice.
    if (before?.text === piece.text && Math.abs(before.x - piece.x) < 0.1 * size) continue
    const gap = cell ? piece.x - cell.end : 0
    if (!cell || gap > COLUMN_GAP * size) {
      cell = { text: piece.text.trimStart(), x: piece.x, end: 0 }
      cells.push(cell)
    } else {
      const apart = spaced || gap > WORD_GAP * size
      cell.text += (apart && !cell.text.endsWith(' ') ? ' ' : '') + piece.text
    }
    cell.end = Math.max(cell.end, piece.x + piece.width)
    before = piece
    spaced = false
  }
  for (const one of cells) one.text = one.text.trim()
  return cells
}

const BAR = /^[):|§¦\]*]$/

/** Signs drawn one below the other between two columns are a line, and no words. */
function withoutBars(rows) {
  const bars = rows.flatMap(({ cells }) => cells.filter(({ text }) => BAR.test(text)))
  const drawn = bars.filter((bar) => bars.filter((one) => Math.abs(one.x - bar.x) < 3).length >= 3)
  const gone = new Set(drawn)
  return rows
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => !gone.has(cell)) }))
    .filter(({ cells }) => cells.length > 0)
}

/** The gap that a row leaves in the middle of the page, as a band from left to right; or null. */
function bandOf(row, pageWidth) {
  for (let i = 1; i < row.cells.length; i++) {
    const [from, to] = [row.cells[i - 1].end, row.cells[i].x]
    const centre = (from + to) / 2 / pageWidth
    if (to > pageWidth * 0.35 && from < pageWidth * 0.65 && centre > 0.28 && centre < 0.72) {
      return { from, to }
    }
  }
  return null
}

/** What is left of a band when another row is to leave it open as well; null when that row crosses it. */
function narrowed(band, row) {
  let { from, to } = band
  for (const { x, end } of row.cells) {
    if (end <= to && (end <= from || x < from)) from = Math.max(from, end)
    else if (x >= from) to = Math.min(to, x)
    else return null
  }
  return to - from > row.size * 0.9 ? { from, to } : null
}

/** How far a block of two columns goes on from a row, in one direction. */
function reach(rows, start, step, band) {
  let at = start
  let open = band
  for (;;) {
    const next = rows[at + step]
    const near = next && Math.abs(next.y - rows[at].y) < 4.5 * rows[at].size
    const fits = near ? narrowed(open, next) : null
    if (!fits) return { at, open }
    at += step
    open = fits
  }
}

const textOf = (row) => row.cells.map(({ text }) => text).join(' ')

/** The rows as lines of text; two columns side by side come one after the other. */
function linesOf(rows, pageWidth) {
  const steps = rows.slice(1).map((row, i) => row.y - rows[i].y)
  const usual = middle(steps)
  const lines = []
  const blankBefore = (i) => {
    if (i > 0 && rows[i].y - rows[i - 1].y > 1.5 * usual) lines.push('')
  }
  let done = 0
  for (let i = 0; i < rows.length; i++) {
    const band = bandOf(rows[i], pageWidth)
    if (!band) continue
    const below = reach(rows, i, 1, band)
    const above = reach(rows, i, -1, below.open)
    const from = Math.max(done, above.at)
    for (; done < from; done++) {
      blankBefore(done)
      lines.push(textOf(rows[done]))
    }
    const block = rows.slice(from, below.at + 1)
    const middleOf = (above.open.from + above.open.to) / 2
    const side = (isRight) =>
      block.flatMap(({ cells }) => {
        const own = cells.filter(({ x }) => x >= middleOf === isRight)
        return own.length === 0 ? [] : [own.map(({ text }) => text).join(' ')]
      })
    lines.push('', ...side(false), '', ...side(true), '')
    done = below.at + 1
    i = below.at
  }
  for (; done < rows.length; done++) {
    blankBefore(done)
    lines.push(textOf(rows[done]))
  }
  return lines
}

const shape = (row) => textOf(row).replace(/\d+/g, '#')

/** The rows without the foot, and later pages' head, that pages have in common but for a number. */
function withoutRunning(pages) {
  const zone = ({ height }, row) =>
    row.y < height * 0.08 ? 'head' : row.y > height * 0.91 ? 'foot' : null
  const keyOf = (page, row) => {
    const where = zone(page, row)
    return where && `${where} ${shape(row)}`
  }
  const seen = new Map()
  for (const page of pages) {
    for (const key of new Set(page.rows.map((row) => keyOf(page, row)))) {
      if (key) seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  const said = new Set()
  return pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => {
      const key = keyOf(page, row)
      if (!key || seen.get(key) < 2) return true
      // A head names the case: once is enough, and in the middle of a sentence too much.
      const first = key.startsWith('head') && !said.has(key)
      said.add(key)
      return first
    }),
  }))
}

/**
 * @param {{ pieces: Piece[], width: number, height: number }[]} pages
 * @returns {string[]} each page's text
 */
export function pageTexts(pages) {
  const rows = pages.map(({ pieces, width, height }) => {
    const gutter = gutterOf(pieces, width)
    const own = pieces.filter((piece) => !gutter.has(piece))
    return { width, height, rows: withoutBars(rowsOf(own)) }
  })
  return withoutRunning(rows).map((page) =>
    linesOf(page.rows, page.width)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}
