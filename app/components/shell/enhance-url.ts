import { createContext } from 'react'

/** The address of the built enhancement script, which only the server's entry knows. */
export const EnhanceUrl = createContext('')
