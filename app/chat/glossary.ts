import type { QuestionId } from '#law/vocabulary.ts'
import type words from '#locales/en/glossary.json'

export type GlossaryId = keyof typeof words

/** Which hard words a question uses; each is explained in its place. */
export const glossary: Partial<Readonly<Record<QuestionId, readonly GlossaryId[]>>> = {
  orderKind: ['jointStatement', 'motion'],
  orderLater: ['docket', 'vacated'],
  orderDate: ['dated'],
  orderEcf: ['ecf', 'docket'],
  orderMotion: ['motionToCompel', 'motion'],
  orderMotionEcf: ['ecf'],
  orderMovant: ['movant'],
  orderWarning: ['sanctions', 'dismissal'],
  orderOtherFilings: ['filing'],
  role: ['plaintiff', 'defendant'],
  caseNumberNewest: ['docket', 'pc'],
  me: ['proSe'],
  servedHow: ['service', 'legalMail'],
  servedOn: ['service', 'docket'],
  signers: ['counsel', 'counselForDefendants'],
  talked: ['meetAndConfer'],
  conferences: ['conference'],
  attempts: ['litigationCoordinator'],
  resolved: ['motion'],
  requests: ['discovery', 'interrogatory', 'productionRequest', 'admissionRequest', 'ecf'],
  goodFaith: ['goodFaith'],
  signHow: ['wetSignature'],
}
