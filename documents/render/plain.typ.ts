/** An ordinary letter-size page with one-inch margins, for sheets and logs a person keeps. */
export const PLAIN = `
#set text(size: 11pt)
#set par(leading: 6pt, spacing: 11pt)
#set block(spacing: 11pt)
#show heading: set text(size: 12pt, weight: "bold")
#show heading: set block(above: 18pt, below: 9pt, sticky: true)
#show heading.where(level: 1): set text(size: 17pt)

#set page(
  width: 612pt,
  height: 792pt,
  margin: 72pt,
  header: if paper.draft.len() > 0 {
    set text(size: 9pt)
    set par(leading: 3pt)
    align(center, strong(say(paper.draft.first())) + if paper.draft.len() > 1 {
      linebreak() + paper.draft.slice(1).map(say).join("  ·  ")
    })
  },
  footer: {
    set text(size: 9.5pt)
    set par(leading: 4pt)
    line(length: 100%, stroke: 0.7pt)
    v(6pt, weak: true)
    align(center, page-of() + linebreak() + say(paper.footer))
  },
)

#let paragraph(node) = running(node.turned, if node.indent == "block" {
  pad(x: 24pt, par(words(node.content)))
} else {
  let amount = if node.indent == "first" { 24pt } else { 0pt }
  par(first-line-indent: (amount: amount, all: true), words(node.content))
})
#let section(node) = heading(level: node.level, words(node.content))
#let items(node) = enum(
  numbering: n => say(node.labels.at(n - 1)),
  number-align: left,
  indent: 12pt,
  body-indent: 8pt,
  spacing: 8pt,
  tight: false,
  ..node.items.map(words),
)
#let filers(node) = for lines in node.filers { block(breakable: false, stacked(lines)) }
#let caption(node) = {
  align(center, stacked(node.court))
  let party(row) = pad(left: if row.indent { 24pt } else { 0pt }, words(row.content))
  block(breakable: false, grid(
    columns: (1fr, 1fr),
    grid.cell(
      stroke: (bottom: 0.7pt, right: 0.7pt),
      inset: (right: 10pt, bottom: 8pt),
      node.left.map(party).join(),
    ),
    grid.cell(inset: (left: 10pt, bottom: 8pt), {
      block(words(node.number))
      heading(level: 1, words(node.title))
      if node.under.len() > 0 { block(stacked(node.under)) }
    }),
  ))
}
// A cell that nothing but a pen fills is left tall, with its name at the top.
#let by-hand(pieces) = pieces.len() == 1 and pieces.first().draw == "pen"
#let grid-cell(pieces) = if by-hand(pieces) {
  block(height: 30pt, say(pieces.first().text))
} else { words(pieces) }
#let grid-table(node) = {
  show table.cell.where(y: 0): strong
  table(
    columns: node.widths.map(w => w * 1fr),
    inset: (x: 6pt, y: 6pt),
    stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.5pt }),
    align: left + top,
    table.header(..node.columns.map(say)),
    ..node.rows.zip(node.turned).map(((row, turned)) => {
      row.zip(turned).map(((cell, turned)) => running(turned, grid-cell(cell)))
    }).flatten(),
  )
}
#let signature(node) = block(breakable: false, above: 18pt, {
  block(pen(node.date))
  pad(left: 50%, {
    block(height: 24pt, width: 100%, align(bottom, if node.signed { words(node.signature) }))
    v(4pt, weak: true)
    line(length: 100%, stroke: 0.7pt)
    v(6pt, weak: true)
    stacked(if node.signed { node.lines } else { (node.signature, ..node.lines) })
  })
})
#let notice(node) = block(width: 100%, inset: 8pt, stroke: 0.7pt, words(node.content))

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
