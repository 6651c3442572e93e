import common from '#locales/en/common.json'
import conversation from '#locales/en/conversation.json'
import dates from '#locales/en/dates.json'
import ends from '#locales/en/ends.json'
import fields from '#locales/en/fields.json'
import glossary from '#locales/en/glossary.json'
import papers from '#locales/en/papers.json'
import questions from '#locales/en/questions.json'
import time from '#locales/en/time.json'
import commonEs from '#locales/es/common.json'
import conversationEs from '#locales/es/conversation.json'
import datesEs from '#locales/es/dates.json'
import endsEs from '#locales/es/ends.json'
import fieldsEs from '#locales/es/fields.json'
import glossaryEs from '#locales/es/glossary.json'
import papersEs from '#locales/es/papers.json'
import questionsEs from '#locales/es/questions.json'
import timeEs from '#locales/es/time.json'
import type { Lang } from './languages.ts'
import { pseudo } from './pseudo.ts'

/** Every namespace is a file `locales/<lang>/<namespace>.json`. This is the one place that lists them. */
export const english = {
  common,
  dates,
  ends,
  papers,
  time,
  conversation,
  fields,
  glossary,
  questions,
}

export type Words = typeof english
export type Namespace = keyof Words

const spanish = {
  common: commonEs,
  conversation: conversationEs,
  dates: datesEs,
  ends: endsEs,
  fields: fieldsEs,
  glossary: glossaryEs,
  papers: papersEs,
  questions: questionsEs,
  time: timeEs,
}

/** A translation may lack keys while it grows: the English word stands in, and a test names the key. */
type Partly<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Partly<T[K]> }

/** The words of every language. A new language is a line here. */
export const resources: Readonly<Record<Lang, Partly<Words>>> = {
  en: english,
  es: spanish,
  xb: pseudo(english),
}
