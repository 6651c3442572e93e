import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** An expression that the reader can run, and where it is written: "law/order/read.ts:12". */
export interface Found {
  readonly source: string
  readonly flags: string
  readonly where: string
}

export interface AllFound {
  readonly expressions: readonly Found[]
  /** Where an expression is put together that was never made: nobody knows what it is. */
  readonly neverMade: readonly string[]
  /** Where a string is made into an expression without saying so: `text.match('a.b')`. */
  readonly hidden: readonly string[]
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const RECORDER = fileURLToPath(new URL('regex-record.ts', import.meta.url))
/** Makes the expressions of others: the cue's own place is its caller's. */
const ENGINE = 'law/order/grammar/phrase.ts:'
const MAKES_ONE = new Set(['match', 'matchAll', 'search'])

interface Written {
  readonly literals: readonly Found[]
  readonly made: readonly string[]
  readonly hidden: readonly string[]
}

function writtenIn(file: string): Written {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const literals: Found[] = []
  const made: string[] = []
  const hidden: string[] = []
  const walk = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
    const where = `${file}:${line}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where })
    }
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const { expression } = node
      if (/\bRegExp$/.test(expression.getText(tree))) made.push(where)
      const first = node.arguments?.[0]
      if (
        ts.isPropertyAccessExpression(expression) &&
        MAKES_ONE.has(expression.name.text) &&
        first &&
        (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
      ) {
        hidden.push(where)
      }
    }
    ts.forEachChild(node, walk)
  }
  walk(tree)
  return { literals, made, hidden }
}

interface Made {
  readonly source: string
  readonly flags: string
  readonly frames: readonly string[]
}

function recorded(): readonly Made[] {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', RECORDER], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(printed)
}

/** Every regular expression of `law/`: the written ones, and those made while it was loaded and read. */
export function everyExpression(): AllFound {
  const files = readdirSync(join(ROOT, 'law'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `law/${file}`)
  const written = files.map(writtenIn)
  const made = recorded()
  const placesMade = new Set(made.map(({ frames }) => frames[0]))
  const computed = made.map(({ source, flags, frames }) => {
    const [nearest = '', caller = nearest] = frames
    return { source, flags, where: nearest.startsWith(ENGINE) ? caller : nearest }
  })
  const once = new Map<string, Found>()
  for (const one of [...written.flatMap(({ literals }) => literals), ...computed]) {
    once.set(`/${one.source}/${one.flags} ${one.where}`, one)
  }
  return {
    expressions: [...once.values()],
    neverMade: written.flatMap(({ made }) => made).filter((where) => !placesMade.has(where)),
    hidden: written.flatMap(({ hidden }) => hidden),
  }
}
