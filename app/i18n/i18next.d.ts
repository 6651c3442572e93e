import 'i18next'
import type { Words } from './resources.ts'

// The compiler knows every key: a word that English lacks does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Words
  }
}
