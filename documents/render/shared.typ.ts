/**
 * What both forms share: the words of the paper, its language and title, and the inline pieces.
 * Every word comes in as a string from JSON, so nothing a person typed is ever read as markup.
 */
export const SHARED = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, date: none)
#let faces = ("Tinos", "Noto Sans")
#set text(
  font: faces,
  lang: paper.lang,
  // Said, so that the language of a piece never turns it: the marks in its words do.
  dir: ltr,
  region: "US",
  hyphenate: false,
  fallback: false,
)
#set par(justify: false)
#set underline(offset: 2pt, stroke: 0.6pt)

// A citation such as 6(a)(1)(C) is never broken across lines.
#let citation = regex("\d+(\([0-9A-Za-z]{1,4}\))+")
// Arabic letters have a face of their own, words of a phrase and the spaces between them together: then
// they are one run in the PDF, and a reader takes them in their order.
#let letters = "[\u{600}-\u{6ff}\u{750}-\u{77f}\u{870}-\u{8ff}\u{fb50}-\u{fdff}\u{fe70}-\u{fefc}\u{200c}\u{200d}]+"
#let arabic = regex(letters + "( +" + letters + ")*")
// The body of some words, under the rules that these words need. A rule that looks for a pattern takes as
// long as all else, so no rule stands over the whole paper.
#let with-rules(said, body) = {
  let body = if not said.contains(arabic) { body } else {
    show arabic: it => context {
      set text(font: ("Amiri", ..faces))
      // What language a name is in is not known.
      if text.lang == paper.lang { text(lang: "und", region: none, it) } else { it }
    }
    body
  }
  if not said.contains(citation) { body } else {
    show citation: it => context {
      // In a sentence that runs from right to left a box would stand apart from the words before it.
      if text.lang == paper.lang { box(it) } else { it }
    }
    body
  }
}
#let say(text) = with-rules(text, text)

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
  // The marks keep the note whole where the block runs from right to left.
  untranslated: t => {
    text(lang: p.lang, region: none, t)
    " \u{2066}" + strong(p.note) + "\u{2069}"
  },
).at(p.draw)(p.text)
// A block of a person's own words alone runs as they do.
#let running(turned, body) = if turned {
  set text(dir: rtl)
  set align(right)
  body
} else { body }
#let line-of(pieces, draw) = {
  with-rules(pieces.map(p => p.text).join(default: ""), pieces.map(draw).join())
}
#let words(pieces) = line-of(pieces, piece)
// In single spacing the brackets are enough: a rule would touch the line below.
#let tight(pieces) = line-of(pieces, p => if open(p) { p.text } else { piece(p) })
#let stacked(lines) = lines.map(tight).join(linebreak())

// A date line is always for the pen.
#let pen(pieces) = line-of(pieces, p => if open(p) { room(p.text) } else { piece(p) })

#let draw-all(makers) = for node in paper.blocks { (makers.at(node.draw))(node) }
#let page-of() = context [Page #counter(page).display() of #counter(page).final().first()]
`
