import type { IPropertiesOptions, IStylesOptions } from 'docx'
import type { Paper } from '#documents/tree.ts'

/** Lengths are in twips, twentieths of a point, as Word counts them. */
export const pt = (points: number) => points * 20

/** One numbered line of pleading paper, and the half of it that single spacing takes. */
export const NUMBER = pt(24)
export const HALF = NUMBER / 2
/** A baseline lies at four fifths of an exact line, so single spacing stands this much higher. */
export const DROP = 0.8 * (NUMBER - HALF)
export const NUMBERS = 28
/** Numbers above the court's name: it stands on line 8. */
export const FILING = 7

const SIDES = {
  pleading: { top: 54, bottom: 64, left: 104, right: 44 },
  plain: { top: 72, bottom: 72, left: 72, right: 72 },
} as const

export const grid = { top: SIDES.pleading.top, right: SIDES.pleading.left - 28 } as const

/** The width of the text in points. */
export const wide = (form: Paper['form']) => 612 - SIDES[form].left - SIDES[form].right

type Page = NonNullable<NonNullable<IPropertiesOptions['sections'][number]['properties']>['page']>

/** Letter paper. The page borders of a pleading are its rules: double at the left, single at the right. */
export function page(form: Paper['form']): Page {
  const { top, bottom, left, right } = SIDES[form]
  const size = { width: pt(612), height: pt(792) }
  const margin = {
    top: pt(top),
    bottom: pt(bottom),
    left: pt(left),
    right: pt(right),
    header: pt(16),
    footer: pt(24),
  }
  if (form === 'plain') return { size, margin }
  const borders = {
    pageBorders: { display: 'allPages', offsetFrom: 'text', zOrder: 'back' },
    pageBorderLeft: { style: 'double', size: 6, space: 12, color: '000000' },
    pageBorderRight: { style: 'single', size: 6, space: 6, color: '000000' },
  } as const
  return { size, margin, borders }
}

/** The ids of the styles. Pasted text keeps them, so they are the ones that Word itself has. */
export const STYLE = {
  title: 'Title',
  section: 'Heading2',
  body: 'BodyText',
  indented: 'BodyTextFirstIndent',
  block: 'BlockText',
  item: 'ListParagraph',
  single: 'NoSpacing',
  header: 'Header',
  footer: 'Footer',
} as const

/** Styles of a form: double spacing at exactly 24 points, single at exactly 12, in a pleading. */
export function styles(form: Paper['form']): IStylesOptions {
  const exact = (line: number) => ({ line, lineRule: 'exact', before: 0, after: 0 }) as const
  const loose = { line: 276, lineRule: 'auto', before: 0, after: pt(6) } as const
  const double = form === 'pleading' ? exact(NUMBER) : loose
  const single = form === 'pleading' ? exact(HALF) : { ...loose, after: 0 }
  const indent = form === 'pleading' ? pt(36) : pt(24)
  const font = 'Times New Roman'
  const size = form === 'pleading' ? 24 : 22
  const on = (id: string, name: string, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph,
  })
  const heading = { keepNext: true, keepLines: true, spacing: double }
  return {
    default: {
      document: { run: { font, size, language: { value: 'en-US' } } },
      title: {
        next: STYLE.body,
        run: { font, size: form === 'plain' ? 32 : size, bold: true, color: '000000' },
        paragraph: { ...heading, outlineLevel: 0 },
      },
      heading2: {
        next: STYLE.indented,
        run: { font, size, bold: form === 'plain', color: '000000' },
        paragraph: { ...heading, outlineLevel: 1 },
      },
      listParagraph: {
        run: { font, size },
        paragraph: { spacing: double, indent: { left: indent + pt(27), hanging: pt(27) } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { spacing: double } },
      on(STYLE.body, 'Body Text', {}),
      on(STYLE.indented, 'Body Text First Indent', { indent: { firstLine: indent } }),
      on(STYLE.block, 'Block Text', { indent: { left: indent, right: indent } }),
      on(STYLE.single, 'No Spacing', { spacing: single }),
      on(STYLE.header, 'header', { spacing: exact(pt(9.5)) }),
      on(STYLE.footer, 'footer', { spacing: exact(pt(12)) }),
    ],
  }
}

/** Widths of letters in a Times face at 12 points, near enough to guess where Word breaks a line. */
function width(text: string, size: number): number {
  let sum = 0
  for (const c of text)
    sum += /\p{Lu}|[mwMW@]/u.test(c) ? 8.3 : /[ijltfI.,;:'’()[\]/ -]/.test(c) ? 3.7 : 5.8
  return (sum * size) / 12
}

/** How many lines the words will take in a column of so many points, at least one. */
export function rows(text: string, points: number, size = 12): number {
  return Math.max(1, Math.ceil(width(text, size) / (points * 0.97)))
}

/** The numbers that so many single-spaced lines take, with air below them. */
export const numbersFor = (lines: number) => Math.ceil((lines + 1) / 2)
