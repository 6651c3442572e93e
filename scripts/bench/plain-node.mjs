// Plain Node that sends the bytes of one page: `/each` compresses them for each answer, as the product
// must, with the settings that the product's own compression has; `/once` has compressed them before. It
// reads the page and its headers from the file that it is given.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { brotliCompressSync, constants, createBrotliCompress } from 'node:zlib'

const { headers, html } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const page = Buffer.from(html)
const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
const packed = brotliCompressSync(page, { params })

const server = createServer((req, res) => {
  res.writeHead(200, headers)
  if (req.url === '/once') return void res.end(packed)
  const brotli = createBrotliCompress({ params })
  brotli.pipe(res)
  brotli.end(page)
}).listen(0, () => {
  console.info(`Plain Node is at http://localhost:${server.address().port}/`)
})
