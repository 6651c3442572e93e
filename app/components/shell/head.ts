import { createContext } from 'react'

/** The address of the built enhancement script, which only the server's entry knows; '' for a plain page. */
export const EnhanceUrl = createContext('')

/** The style sheet itself, for a page that brings it along; null for one that links it. */
export const InlineStyles = createContext<string | null>(null)
