/** Words that may read as the English ones do: names, what stands on paper, and bare placeholders. */
export const sameInEveryLanguage: ReadonlySet<string> = new Set([
  // The product's name.
  'common:title',
  // Only placeholders and signs.
  'conversation:confirm.seeWhat',
  'fields:due.forAct',
  'fields:errors.at',
  'fields:said.part',
  'papers:acts.of',
  'papers:open.fillOf',
  'papers:private.changeOf',
  'time:cited',
  // What stands on the paper, which is in English.
  'fields:said.ecf',
  'glossary:dated.word',
  'glossary:ecf.word',
  'glossary:pc.word',
  // Kinds of file.
  'papers:acts.pdf',
  'papers:acts.docx',
  // The same word in Spanish.
  'fields:fact.no',
  'questions:lawyer.options.no.label',
  'questions:orderLater.options.no.label',
])
