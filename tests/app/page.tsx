import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'

/** A page's part as the server writes it, at an address that names its language. */
export const html = (page: ReactNode, address = '/en/d/h1'): string =>
  renderToStaticMarkup(<MemoryRouter initialEntries={[address]}>{page}</MemoryRouter>)

/** The words of it, without markup: what is heard when all of it is read. */
export const words = (page: ReactNode, address?: string): string =>
  html(page, address)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** Where its links lead, each once. */
export const links = (page: ReactNode, address?: string): readonly string[] => [
  ...new Set([...html(page, address).matchAll(/href="([^"]+)"/g)].map((m) => m[1] ?? '')),
]
