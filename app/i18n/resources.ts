import commonAr from '#locales/ar/common.json'
import conversationAr from '#locales/ar/conversation.json'
import datesAr from '#locales/ar/dates.json'
import endsAr from '#locales/ar/ends.json'
import fieldsAr from '#locales/ar/fields.json'
import glossaryAr from '#locales/ar/glossary.json'
import papersAr from '#locales/ar/papers.json'
import questionsAr from '#locales/ar/questions.json'
import timeAr from '#locales/ar/time.json'
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

const arabic = {
  common: commonAr,
  conversation: conversationAr,
  dates: datesAr,
  ends: endsAr,
  fields: fieldsAr,
  glossary: glossaryAr,
  papers: papersAr,
  questions: questionsAr,
  time: timeAr,
}

/** A translation may lack keys while it grows: the English word stands in, and a test names the key. */
type Partly<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Partly<T[K]> }

/** The words of every language. A new language is a line here. */
export const resources: Readonly<Record<Lang, Partly<Words>>> = {
  en: english,
  es: spanish,
  ar: arabic,
  xb: pseudo(english),
}
