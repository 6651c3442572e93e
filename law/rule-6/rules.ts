import { type Citation, cite } from '../cite.ts'

const CHECKED = '2026-11-22'
const rule6 = (part: string): Citation =>
  cite(`Fed. R. Civ. P. 6${part}`, 'https://www.law.cornell.edu/rules/frcp/rule_6', CHECKED)

/** Every subsection that a step of a count may rest on. */
export const rules = {
  applies: rule6('(a)'),
  triggerExcluded: rule6('(a)(1)(A)'),
  everyDay: rule6('(a)(1)(B)'),
  lastDay: rule6('(a)(1)(C)'),
  hoursBegin: rule6('(a)(2)(A)'),
  everyHour: rule6('(a)(2)(B)'),
  sameTime: rule6('(a)(2)(C)'),
  inaccessibleDay: rule6('(a)(3)(A)'),
  electronicDay: rule6('(a)(4)(A)'),
  counterDay: rule6('(a)(4)(B)'),
  nextDay: rule6('(a)(5)'),
  namedHoliday: rule6('(a)(6)(A)'),
  declaredHoliday: rule6('(a)(6)(B)'),
  stateHoliday: rule6('(a)(6)(C)'),
  mail: rule6('(d)'),
  federalFriday: cite(
    '5 U.S.C. 6103(b)',
    'https://www.law.cornell.edu/uscode/text/5/6103',
    CHECKED,
  ),
  californiaHolidays: cite(
    'Cal. Code Civ. Proc. 135',
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&sectionNum=135',
    CHECKED,
  ),
  californiaMoves: cite(
    'Cal. Rules of Court 1.11',
    'https://courts.ca.gov/cms/rules/index/one/rule1_11',
    CHECKED,
  ),
} as const
