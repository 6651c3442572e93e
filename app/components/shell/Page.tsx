import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use.ts'
import { Footer } from './Footer.tsx'
import { Header, type Section } from './Header.tsx'
import { Unsent } from './Unsent.tsx'
import { type Stages, type TimeLeft, Where } from './Where.tsx'

interface Props {
  /** For the tab: what the page is, never an answer. " - Good Faith" is added. */
  readonly title: string
  /** The draft that the page belongs to; the header then leads to its parts. */
  readonly handle?: string
  /** Which of the header's links this page is. */
  readonly section?: Section
  /** Where the person is on the way, and the days left. */
  readonly stages?: Stages
  readonly left?: TimeLeft
  /** Full width before the main part: the start page's languages. */
  readonly before?: ReactNode
  /** Beside the main part on a wide screen, after it on a phone: an `<aside className="beside">`. */
  readonly beside?: ReactNode
  /** The main part takes the whole width; it brings its own `.desk` where it wants two columns. */
  readonly wide?: boolean
  /** A class for `<main>`. */
  readonly className?: string
  /** Where "Skip to the main part" leads: an id on this page. A question says `question`. */
  readonly skipTo?: string
  readonly children: ReactNode
}

/**
 * Every page: skip link, header, where you are, the main part, footer. The language is that of the
 * address. A page renders exactly one of these, with its own `<h1>` inside.
 */
export function Page({ title, handle, section, stages, left, skipTo = 'main', ...parts }: Props) {
  const t = useT('common')
  const { before, beside, wide = false, className, children } = parts
  const main = (
    <main id="main" tabIndex={-1} className={className}>
      {children}
    </main>
  )
  return (
    <>
      <title>{t('title', { page: title })}</title>
      <a className="skip" href={`#${skipTo}`}>
        {t('skip')}
      </a>
      <Header handle={handle} section={section} />
      {before}
      <div className="wrap">
        {stages && <Where stages={stages} left={left} />}
        {wide ? (
          main
        ) : (
          <div className="desk">
            {main}
            {beside}
          </div>
        )}
      </div>
      <Footer handle={handle} />
      <Unsent />
    </>
  )
}
