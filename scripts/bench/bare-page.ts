// A page of the same framework with nothing of ours in it: one route, one sentence, no draft and no
// words to look up, behind the same web server with the same compression, drawn by the same function of
// React. What it costs is what the framework costs.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeReadableStreamToWritable } from '@react-router/node'
import compression from 'compression'
import express from 'express'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createRequestHandler,
  type EntryContext,
  Outlet,
  type ServerBuild,
  ServerRouter,
  useLoaderData,
} from 'react-router'

const Root = () => h('html', { lang: 'en' }, h('body', null, h(Outlet)))
const Page = () => h('p', null, useLoaderData<{ words: string }>().words)

const manifest = { hasAction: false, hasClientAction: false, hasClientLoader: false }
const more = { hasClientMiddleware: false, hasDefaultExport: true, hasErrorBoundary: false }
const assetOf = (id: string, hasLoader: boolean, at: object) => ({
  ...{ id, module: '/none.js', hasLoader, imports: [], css: [], ...manifest, ...more, ...at },
})
const routes = {
  root: assetOf('root', false, { path: '' }),
  page: assetOf('page', true, { parentId: 'root', index: true }),
}

const build = {
  entry: {
    module: {
      default: (request: Request, status: number, headers: Headers, entry: EntryContext) => {
        const html = renderToStaticMarkup(h(ServerRouter, { context: entry, url: request.url }))
        headers.set('Content-Type', 'text/html; charset=utf-8')
        return new Response(`<!doctype html>${html}`, { status, headers })
      },
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: Root } },
    page: {
      ...{ id: 'page', parentId: 'root', index: true },
      // Longer than what is too short to be compressed, as every page of ours is.
      module: { default: Page, loader: () => ({ words: 'A page with one sentence. '.repeat(60) }) },
    },
  },
  assets: { entry: { module: '/none.js', imports: [] }, routes, url: '/none.js', version: '1' },
  publicPath: '/',
  assetsBuildDirectory: 'none',
  basename: '/',
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: 'initial' },
  allowedActionOrigins: [],
} as unknown as ServerBuild

const handle = createRequestHandler(build, 'production')
const app = express()
app.disable('x-powered-by')
app.use(compression())
app.use(async (req, res) => {
  const response = await handle(new Request(`http://localhost${req.originalUrl}`))
  res.status(response.status)
  for (const [name, value] of response.headers) res.set(name, value)
  if (response.body) await writeReadableStreamToWritable(response.body, res)
})
const server = createServer(app).listen(0, () => {
  const { port } = server.address() as AddressInfo
  console.info(`The bare page is at http://localhost:${port}/`)
})
