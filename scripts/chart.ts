/** Writes the chart of the conversation to docs/wizard.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chartPage } from '#machines/chart.ts'

const docs = new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('wizard.md', docs), chartPage())
