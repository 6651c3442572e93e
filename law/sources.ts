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
  rule5service: cite('Fed. R. Civ. P. 5(b)(1)', `${FRCP}5`, CHECKED),
  rule5certificate: cite('Fed. R. Civ. P. 5(d)(1)', `${FRCP}5`, CHECKED),
  rule5_2: cite('Fed. R. Civ. P. 5.2(a)', `${FRCP}5.2`, CHECKED),
  rule5mail: cite('Fed. R. Civ. P. 5(b)(2)(C)', `${FRCP}5`, CHECKED),
  rule6a: cite('Fed. R. Civ. P. 6(a)', `${FRCP}6`, CHECKED),
  rule6b: cite('Fed. R. Civ. P. 6(b)(1)', `${FRCP}6`, CHECKED),
  rule6d: cite('Fed. R. Civ. P. 6(d)', `${FRCP}6`, CHECKED),
  rule11a: cite('Fed. R. Civ. P. 11(a)', `${FRCP}11`, CHECKED),
  rule26c1: cite('Fed. R. Civ. P. 26(c)(1)', `${FRCP}26`, CHECKED),
  rule37a1: cite('Fed. R. Civ. P. 37(a)(1)', `${FRCP}37`, CHECKED),
  rule37d1: cite('Fed. R. Civ. P. 37(d)(1)(B)', `${FRCP}37`, CHECKED),
  rule37a4: cite('Fed. R. Civ. P. 37(a)(4)', `${FRCP}37`, CHECKED),
  caed131: local('131(b)'),
  caed182: local('182(f)'),
  caed144: local('144(d)'),
  caed141: local('141(a)'),
  caed251b: local('251(b)'),
  caed251c: local('251(c)'),
  caed251e: local('251(e)'),
  casd261: cite('S.D. Cal. CivLR 26.1.a', null, CHECKED, 'casd'),
  usc1746: cite('28 U.S.C. 1746', 'https://www.law.cornell.edu/uscode/text/28/1746', CHECKED),
  houston: cite('Houston v. Lack, 487 U.S. 266 (1988)', null, CHECKED),
  strain: cite(
    'Strain v. Sandham, No. CIV S-05-0474 GEB GGH P (E.D. Cal. Nov. 13, 2007)',
    null,
    CHECKED,
  ),
  evidence408: cite('Fed. R. Evid. 408', 'https://www.law.cornell.edu/rules/fre/rule_408', CHECKED),
} as const
