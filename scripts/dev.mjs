// `npm run dev`: the same server, with Vite building files as they are asked for. Reload to see a change.
import express from 'express'
import { createServer } from 'vite'

const vite = await createServer({ server: { middlewareMode: true, ws: false } })
const web = express()
web.use(vite.middlewares)

let loaded
web.use(async (req, res) => {
  const main = await vite.ssrLoadModule('./app/server/main.ts')
  if (loaded?.main !== main) {
    await loaded?.store.close()
    loaded = { main, ...(await main.open(process.env, null)) }
  }
  loaded.app(req, res)
})

const { listen } = await vite.ssrLoadModule('./app/server/listen.ts')
const { port } = await listen(web, process.env)
console.log(`Good Faith is at http://localhost:${port}/`)
