import { cite } from './cite.ts'

const FRCP = 'https://www.law.cornell.edu/rules/frcp/rule_'
const CHECKED = '2026-11-22'
/** A local rule of the Eastern District, read as court orders quote it. */
const local = (rule: string) => cite(`E.D. Cal. L.R. ${rule}`, null, CHECKED, 'caed')

/**
 * The authorities that a question or a page may name to a person. Each was read; what was only
 * remembered is not here.
 */
export const sources = {
  rule5mail: cite('Fed. R. Civ. P. 5(b)(2)(C)', `${FRCP}5`, CHECKED),
  rule6a: cite('Fed. R. Civ. P. 6(a)', `${FRCP}6`, CHECKED),
  rule6b: cite('Fed. R. Civ. P. 6(b)(1)', `${FRCP}6`, CHECKED),
  rule6d: cite('Fed. R. Civ. P. 6(d)', `${FRCP}6`, CHECKED),
  rule11a: cite('Fed. R. Civ. P. 11(a)', `${FRCP}11`, CHECKED),
  rule37a4: cite('Fed. R. Civ. P. 37(a)(4)', `${FRCP}37`, CHECKED),
  caed131: local('131(b)'),
  caed182: local('182(f)'),
  caed144: local('144(d)'),
  evidence408: cite('Fed. R. Evid. 408', 'https://www.law.cornell.edu/rules/fre/rule_408', CHECKED),
} as const
