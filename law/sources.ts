import { cite } from './cite.ts'

const FRCP = 'https://www.law.cornell.edu/rules/frcp/rule_'
const CHECKED = '2026-11-22'

/**
 * The authorities that a question or a page may name to a person. Each was read; what was only
 * remembered is not here.
 */
export const sources = {
  rule5: cite('Fed. R. Civ. P. 5(b)(1)', `${FRCP}5`, CHECKED),
  rule5mail: cite('Fed. R. Civ. P. 5(b)(2)(C)', `${FRCP}5`, CHECKED),
  rule6a: cite('Fed. R. Civ. P. 6(a)', `${FRCP}6`, CHECKED),
  rule6b: cite('Fed. R. Civ. P. 6(b)(1)', `${FRCP}6`, CHECKED),
  rule6d: cite('Fed. R. Civ. P. 6(d)', `${FRCP}6`, CHECKED),
  rule11a: cite('Fed. R. Civ. P. 11(a)', `${FRCP}11`, CHECKED),
  rule26g: cite('Fed. R. Civ. P. 26(g)', `${FRCP}26`, CHECKED),
  rule37a1: cite('Fed. R. Civ. P. 37(a)(1)', `${FRCP}37`, CHECKED),
  caed131: cite('E.D. Cal. L.R. 131(b)', 'https://www.caed.uscourts.gov/', CHECKED),
  caed182: cite('E.D. Cal. L.R. 182(f)', 'https://www.caed.uscourts.gov/', CHECKED),
  caed183: cite('E.D. Cal. L.R. 183(a)', 'https://www.caed.uscourts.gov/', CHECKED),
  evidence408: cite('Fed. R. Evid. 408', 'https://www.law.cornell.edu/rules/fre/rule_408', CHECKED),
} as const
