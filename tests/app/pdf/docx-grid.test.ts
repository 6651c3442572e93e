import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '#documents/render/docx.ts'
import { inventedPleading } from '../../fixtures/papers.ts'
import { type Run, runsOfPdf } from '../../fixtures/read-back.ts'

const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))

function printed(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    writeFileSync(join(folder, 'paper.docx'), docx)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    execFileSync(OFFICE ?? '', [...args, join(folder, 'paper.docx')], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, 'paper.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!OFFICE)('the Word file as LibreOffice prints it (skipped without it)', () => {
  it('has each line on its number or midway, within one point', async () => {
    const pages = await runsOfPdf(printed(await renderDocx(inventedPleading)))
    const offs = pages.flatMap((page) => {
      const seen = page.filter((run: Run) => run.text.trim() !== '')
      const first = seen.find((run) => run.x < 90 && run.text === '1')?.y ?? Number.NaN
      const lines = seen.filter((run) => run.x > 90 && run.y <= first && run.y > first - 28 * 24)
      return lines.map((run) => {
        const at = (first - run.y) / 12
        return { text: run.text, off: Math.abs(at - Math.round(at)) * 12 }
      })
    })
    expect(offs.length).toBeGreaterThan(60)
    expect(offs.filter(({ off }) => !(off < 1))).toEqual([])
  })
})
