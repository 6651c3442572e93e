/**
 * Pleading paper: letter size, 28 numbers 24 points apart, a double rule at the left and a single one
 * at the right. A line of text is 9 points above its baseline and none below, with 15 points between
 * lines, so that each takes 24. Whatever is set single spaced takes 12, two to a number, and its block
 * is stretched to whole numbers: what follows is on the grid again.
 */
export const PLEADING = `
#let left-edge = 104pt
#let right-edge = 44pt
#let wide = 612pt - left-edge - right-edge
#let grid-top = 54pt
#let numbers = 28
// Numbers above the court's name: it stands on line 8.
#let filing-lines = 7

#set text(size: 12pt, top-edge: 9pt, bottom-edge: "baseline")
#set par(leading: 15pt, spacing: 15pt)
#set block(spacing: 15pt)
#show heading: set text(size: 12pt, weight: "regular")
#show heading: set block(above: 15pt, below: 15pt, sticky: true)
#show heading.where(level: 1): set text(weight: "bold")

// Numbers, rules, DRAFT and the foot are artifacts: a screen reader passes over them.
#let margin-ink = {
  for n in range(numbers) {
    place(dx: 0pt, dy: grid-top + n * 24pt, box(width: 76pt, align(right)[#(n + 1)]))
  }
  for x in (88pt, 91pt, 576pt) {
    place(line(start: (x, 0pt), end: (x, 792pt), stroke: 0.7pt))
  }
}
#let head = if paper.draft.len() > 0 {
  set text(size: 8pt, top-edge: 6pt)
  set par(leading: 3.5pt, spacing: 3.5pt)
  align(center, strong(say(paper.draft.first())) + if paper.draft.len() > 1 {
    linebreak() + paper.draft.slice(1).map(say).join("  ·  ")
  })
}
#let foot = {
  set text(size: 10pt)
  set par(leading: 4pt, spacing: 4pt)
  line(length: 100%, stroke: 0.7pt)
  v(6pt, weak: true)
  align(center, page-of() + linebreak() + say(paper.footer))
}
#set page(
  width: 612pt,
  height: 792pt,
  margin: (top: grid-top, bottom: 792pt - grid-top - numbers * 24pt, left: left-edge, right: right-edge),
  background: margin-ink,
  header: head,
  header-ascent: 12pt,
  footer: foot,
  footer-descent: 6pt,
)

#let single(body) = { set par(leading: 3pt, spacing: 3pt); body }
// How many numbers a single-spaced body takes, with air below it. Needs context.
#let takes(body, width) = {
  let rows = calc.round((measure(width: width, body).height + 3pt) / 12pt)
  calc.ceil((rows + 1) / 2)
}
#let tall(count) = count * 24pt - 15pt
// Whoever sets it has asked how many numbers it takes: to measure anew is to lay it out anew.
#let snapped(body, count, width: wide) = block(
  width: width,
  height: tall(count),
  breakable: false,
  single(body),
)

#let paragraph(node) = running(node.turned, if node.indent == "block" {
  block(sticky: node.together, pad(x: 36pt, par(words(node.content))))
} else {
  let amount = if node.indent == "first" { 36pt } else { 0pt }
  let body = par(first-line-indent: (amount: amount, all: true), words(node.content))
  if node.together { block(sticky: true, body) } else { body }
})

#let section(node) = {
  let body = heading(level: node.level, words(node.content))
  if node.level == 1 { align(center, body) } else { body }
}

#let items(node) = enum(
  numbering: n => say(node.labels.at(n - 1)),
  number-align: left,
  indent: 36pt,
  body-indent: 9pt,
  spacing: 15pt,
  tight: false,
  ..node.items.map(words),
)

#let filers(node) = context {
  let bodies = node.filers.map(stacked)
  let counts = bodies.map(body => takes(single(body), wide))
  let rest = filing-lines - counts.sum(default: 0)
  for (i, body) in bodies.enumerate() {
    let last = i == bodies.len() - 1
    snapped(body, counts.at(i) + if last { calc.max(0, rest) } else { 0 })
  }
  if bodies.len() == 0 { block(height: tall(filing-lines)) }
}

#let caption(node) = context {
  block(height: tall(node.court.len() + 1), width: 100%, align(center, stacked(node.court)))
  let half = wide / 2
  let room = half - 12pt
  let party(row) = if row.indent { pad(left: 36pt, tight(row.content)) } else { tight(row.content) }
  let title = heading(level: 1, tight(node.title))
  let parties = node.left.map(party)
  let facts = (tight(node.number), title, ..node.under.map(tight))
  let counted(parts) = parts.map(part => (part, takes(single(part), room)))
  let (parties, facts) = (counted(parties), counted(facts))
  let high = calc.max(..(parties, facts).map(parts => parts.map(part => part.last()).sum(default: 0)))
  let column(parts) = parts.map(((part, count)) => snapped(part, count, width: room)).join()
  block(height: tall(high + 1), breakable: false, grid(
    columns: (half, half),
    rows: high * 24pt - 9pt,
    grid.cell(stroke: (bottom: 0.7pt, right: 0.7pt), column(parties)),
    grid.cell(inset: (left: 12pt), column(facts)),
  ))
}

#let grid-table(node) = context {
  let gap = 12pt
  let total = node.widths.sum()
  let tracks = node.widths.map(w => w / total * (wide - gap * (node.widths.len() - 1)))
  let bold-row = node.columns.map(name => strong(say(name)))
  let rows = (bold-row, ..node.rows.zip(node.turned).map(((row, turned)) => {
    row.zip(turned).map(((cell, turned)) => running(turned, tight(cell)))
  }))
  let counts = rows.map(row => calc.max(
    ..row.enumerate().map(((c, cell)) => takes(single(cell), tracks.at(c))),
  ))
  let heights = counts.enumerate().map(((r, count)) => {
    if r == counts.len() - 1 { tall(count) } else { count * 24pt }
  })
  let ruled(row) = row.enumerate().map(((c, cell)) => {
    let over = if c < tracks.len() - 1 { gap } else { 0pt }
    place(dy: -6pt, line(length: 100% + over, stroke: 0.5pt))
    single(cell)
  })
  table(
    columns: tracks,
    rows: heights,
    column-gutter: gap,
    inset: 0pt,
    stroke: none,
    align: left + top,
    table.header(..bold-row.map(single)),
    ..rows.slice(1).map(ruled).flatten(),
  )
}

#let signature(node) = context {
  let half = wide / 2
  let under = if node.signed { stacked(node.lines) } else { stacked((node.signature, ..node.lines)) }
  block(breakable: false, {
    block(pen(node.date))
    pad(left: half, block(height: 9pt, width: 100%, {
      place(dy: 13pt, line(length: 100%, stroke: 0.7pt))
      if node.signed { words(node.signature) }
    }))
    pad(left: half, snapped(under, takes(single(under), half) + 1, width: half))
  })
}

#let notice(node) = context {
  let body = single(tight(node.content))
  let inner = wide - 16pt
  block(height: tall(takes(body, inner)), breakable: false, block(
    width: wide,
    inset: (x: 8pt),
    outset: (y: 5pt),
    stroke: 0.7pt,
    body,
  ))
}

#draw-all((
  paragraph: paragraph,
  section: section,
  items: items,
  filers: filers,
  caption: caption,
  grid-table: grid-table,
  signature: signature,
  notice: notice,
))
`
