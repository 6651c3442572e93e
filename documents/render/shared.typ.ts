/**
 * What both forms share: the words of the paper, its language and title, and the inline pieces.
 * Every word comes in as a string from JSON, so nothing a person typed is ever read as markup.
 */
export const SHARED = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, date: none)
#set text(
  font: ("Tinos", "Noto Sans"),
  lang: paper.lang,
  region: "US",
  hyphenate: false,
  fallback: false,
)
#set par(justify: false)
// A citation such as 6(a)(1)(C) is never broken across lines.
#show regex("\d+(\([0-9A-Za-z]{1,4}\))+"): it => box(it)
#set underline(offset: 2pt, stroke: 0.6pt)

// Room for a pen before the name of a blank that no answer fills.
#let room(t) = {
  box(width: 110pt, height: 0pt, place(dy: 2pt, line(length: 100%, stroke: 0.6pt)))
  " " + t
}
#let open(p) = p.draw == "blank" or p.draw == "pen"
#let piece(p) = (
  text: t => t,
  bold: t => strong(t),
  underline: t => underline(t),
  // A blank is ruled for the eye and named in brackets for the ear.
  blank: t => underline(stroke: (paint: black, thickness: 0.5pt, dash: "densely-dotted"), t),
  pen: room,
  // "und" is the code for a language that is not known.
  untranslated: t => { text(lang: "und", t); " "; strong(p.note) },
).at(p.draw)(p.text)
#let words(pieces) = pieces.map(piece).join()
// In single spacing the brackets are enough: a rule would touch the line below.
#let tight(pieces) = pieces.map(p => if open(p) { p.text } else { piece(p) }).join()
#let stacked(lines) = lines.map(tight).join(linebreak())

// A date line is always for the pen.
#let pen(pieces) = pieces.map(p => if open(p) { room(p.text) } else { piece(p) }).join()

#let draw-all(makers) = for node in paper.blocks { (makers.at(node.draw))(node) }
#let page-of() = context [Page #counter(page).display() of #counter(page).final().first()]
`
