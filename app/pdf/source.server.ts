import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A worker of this folder. It lies in the sources; a build finds it by the package it was built in. */
export function workerSource(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('no package.json above the PDF code')
    folder = dirname(folder)
  }
  return join(folder, 'app', 'pdf', name)
}
