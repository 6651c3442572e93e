import type { PaperId } from '#documents/tree.ts'

/** What a person does with a paper: the headings of the list, in their order. */
export const groups = ['first', 'court', 'send', 'keep'] as const
export type Group = (typeof groups)[number]

/** Which group each paper is in. A paper that is missing here does not compile. */
export const groupOf: Readonly<Record<PaperId, Group>> = {
  'what-next': 'first',
  'joint-statement': 'court',
  'joint-motion': 'court',
  'joint-statement-251': 'court',
  'ordered-paper': 'court',
  certification: 'court',
  affidavit: 'court',
  'notice-no-conference': 'court',
  'proof-of-service': 'court',
  'mailing-declaration': 'court',
  'signature-page': 'send',
  'cover-letter': 'send',
  letter: 'send',
  'staff-request': 'send',
  'call-sheet': 'keep',
  'attempt-log': 'keep',
  'deadline-sheet': 'keep',
}
