import type { TFunction } from 'i18next'
import { useLocation } from 'react-router'
import { type Lang, langOf } from './languages.ts'
import type { Namespace } from './resources.ts'
import { translate } from './translate.ts'

/** The language of this page: the first segment of its address, also on a page that reports an error. */
export function useLang(): Lang {
  return langOf(useLocation().pathname)
}

/** The words of one namespace in the language of this page. */
export function useT<N extends Namespace>(ns: N): TFunction<N> {
  return translate(useLang(), ns)
}
