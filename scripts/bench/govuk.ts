import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(
  createRequire(import.meta.url).resolve('govuk-frontend/package.json'),
  '../dist/govuk',
)
const file = (path: string) => readFileSync(join(dist, path))
/** A component as the package itself renders it. */
const component = (name: string) => file(`components/${name}/template-default.html`).toString()

const STYLE = 'govuk-frontend.min.css'
const SCRIPT = 'govuk-frontend.min.js'
const IMAGES = ['assets/images/favicon.svg', 'assets/images/govuk-crest.svg']

/** One date question on GOV.UK Frontend's page template: its header, one field, one button, its footer. */
const page = () => `<!doctype html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>What is your date of birth?</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d70b8">
<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/${STYLE}">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
${component('skip-link')}
<header class="govuk-template__header">${component('header')}</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<form method="post">
${component('date-input')}
${component('button')}
</form>
</main>
</div>
<footer class="govuk-template__footer">${component('footer')}</footer>
<script type="module" src="/${SCRIPT}"></script>
<script type="module">import { initAll } from '/${SCRIPT}'; initAll()</script>
</body>
</html>
`

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves that page with its stock minified style sheet and script, compressed as ours are and kept as
 * long. It has no fonts to give.
 */
export async function serveGovuk(): Promise<{ readonly url: string; readonly close: () => void }> {
  const html = gzipSync(page())
  const files = new Map(
    [STYLE, SCRIPT, ...IMAGES].map((path) => [`/${path}`, gzipSync(file(path), { level: 6 })]),
  )
  const server: Server = createServer((req, res) => {
    const path = req.url ?? '/'
    const bytes = path === '/' ? html : files.get(path)
    res.statusCode = bytes ? 200 : 404
    res.setHeader('Content-Type', types[extname(path)] ?? 'text/html; charset=utf-8')
    res.setHeader('Content-Encoding', bytes ? 'gzip' : 'identity')
    res.setHeader(
      'Cache-Control',
      path === '/' ? 'no-store' : 'public, max-age=31536000, immutable',
    )
    res.end(bytes)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
