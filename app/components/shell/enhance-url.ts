import { createContext } from 'react'

/** The address of the built enhancement script, which only the server's entry knows; '' for a plain page. */
export const EnhanceUrl = createContext('')
