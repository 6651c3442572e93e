/** Writes the table of procedures and papers to docs/papers.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { papersTablePage } from '#documents/papers-table.ts'

const docs = new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('papers.md', docs), papersTablePage())
