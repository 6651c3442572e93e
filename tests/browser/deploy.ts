import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before the product, and can put its next build in the place of this one. */
export interface Deploys {
  readonly url: string
  /** From now on pages name their files otherwise, and the files of before are gone. */
  readonly deploy: () => void
  /** While true, the style sheets of the next build are not there either. */
  styleIsMissing: boolean
  /** What the style sheets of the next build wait for. */
  styleWaits: Promise<void>
  readonly close: () => void
}

/** A file of the next build: the same file under another name. */
const NEXT = /(\/assets\/[\w.-]+?)-next(\.\w+)$/
const FILE = /(\/assets\/[\w.-]+?)(\.(?:css|js))/g

/** A server that is the product's front, so that two builds can be had for the price of one. */
export async function openDeploys(product: string): Promise<Deploys> {
  const { hostname, port } = new URL(product)
  let deployed = false

  async function pass(req: IncomingMessage, res: ServerResponse) {
    const asked = req.url ?? '/'
    const isNext = NEXT.test(asked)
    const isStyle = asked.endsWith('.css')
    if (isNext && isStyle) await deploys.styleWaits
    const isGone = asked.startsWith('/assets/') && (isNext ? !deployed : deployed)
    if (isGone || (isNext && isStyle && deploys.styleIsMissing)) {
      res.writeHead(404)
      return void res.end()
    }
    const headers = { ...req.headers, 'accept-encoding': 'identity' }
    const path = asked.replace(NEXT, '$1$2')
    const onward = request({ hostname, port, path, method: req.method, headers }, (answer) => {
      const isPage = `${answer.headers['content-type']}`.startsWith('text/html')
      res.writeHead(answer.statusCode ?? 500, answer.headers)
      if (!isPage || !deployed) return void answer.pipe(res)
      let page = ''
      answer.setEncoding('utf8')
      answer.on('data', (text: string) => {
        page += text
      })
      answer.on('end', () => res.end(page.replace(FILE, '$1-next$2')))
    })
    req.pipe(onward)
  }

  const server = createServer((req, res) => void pass(req, res))
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const deploys: Deploys = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      deployed = true
    },
    styleIsMissing: false,
    styleWaits: Promise.resolve(),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return deploys
}
