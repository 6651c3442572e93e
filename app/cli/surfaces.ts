import * as z from 'zod/mini'

/**
 * The shapes that other programs may rely on. `docs/*.schema.json` is generated from here
 * (`npm run schema`), and the tests of the commands parse their real output with it.
 */
const day = z.iso.date()
const fact = <T extends z.ZodMiniType>(value: T) =>
  z.nullable(z.object({ value, quote: z.string() }))
const each = <T extends z.ZodMiniType>(value: T) => z.array(z.object({ value, quote: z.string() }))
const side = z.enum(['plaintiff', 'defendant'])
const sideOrBoth = z.enum(['plaintiff', 'defendant', 'both'])
const time = z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/)))
const counted = {
  count: z.int(),
  unit: z.enum(['hours', 'days', 'court-days', 'weeks']),
  time,
  conflict: z.optional(z.literal(true)),
}
const from = z.enum(['order', 'service', 'entry', 'filing', 'conference', 'receipt', 'unstated'])
const shapes = [
  { date: day, time },
  { ...counted, from },
  { ...counted, before: z.literal('hearing') },
] as const
const act = z.enum(['contact', 'confer'])
const due = z.union(shapes.map((shape) => z.object(shape)))
const conferDue = z.union(shapes.map((shape) => z.object({ ...shape, act })))

/** What `order:read` says of one file. */
export const orderRead = z.object({
  file: z.string(),
  kind: z.enum(['meet-and-confer', 'other']),
  seems: fact(
    z.enum([
      'show-cause',
      'status-report',
      'settlement',
      'scheduling',
      'findings',
      'ruling',
      'extension',
    ]),
  ),
  amends: fact(z.literal(true)),
  court: fact(z.string()),
  caseNumber: fact(z.string()),
  plaintiff: fact(z.string()),
  defendant: fact(z.string()),
  judge: fact(z.string()),
  orderDate: fact(day),
  orderEcf: fact(z.string()),
  motionEcf: fact(z.array(z.string())),
  motion: fact(z.enum(['compel', 'quash', 'protective', 'other'])),
  disposition: fact(z.enum(['pending', 'stayed', 'denied-without-prejudice', 'granted', 'denied'])),
  hearing: fact(day),
  movant: fact(side),
  initiator: fact(sideOrBoth),
  modes: fact(z.array(z.enum(['telephone', 'in-person', 'video', 'letter']))),
  conferDue: fact(conferDue),
  paperDue: each(due),
  whichever: fact(z.enum(['earlier', 'later'])),
  paper: fact(z.string()),
  mayOrMust: fact(z.enum(['may', 'must'])),
  contents: each(z.string()),
  pageLimit: fact(z.int()),
  filer: fact(sideOrBoth),
  signers: fact(z.enum(['all', 'filer'])),
  electronicSignature: fact(z.boolean()),
  otherFilings: fact(z.literal('barred')),
  relief: fact(side),
  warning: fact(z.enum(['dismissal', 'sanctions'])),
  doubts: z.array(z.string()),
})

/** What each command prints on standard output, by the name of its schema file. */
export const surfaces = {
  'order-read': z.array(orderRead),
  deadline: z.object({
    date: day,
    possiblyLater: z.nullable(day),
    steps: z.array(z.object({ date: day, why: z.string() })),
  }),
  papers: z.object({
    stage: z.string(),
    papers: z.array(z.string()),
    missing: z.array(z.string()),
    unknown: z.array(z.string()),
  }),
} as const
