import { describe, expect, it } from 'vitest'
import { renderHtmlPage } from '#documents/render/html-page.ts'
import { inventedPleading } from '../../fixtures/papers.ts'

const page = renderHtmlPage({ ...inventedPleading, title: 'A <b> & C' })

describe('a paper as an HTML file of its own', () => {
  it('names its language and title, escaped', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(page).toContain('<title>A &#60;b&#62; &#38; C</title>')
  })

  it('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:/)
  })
})
