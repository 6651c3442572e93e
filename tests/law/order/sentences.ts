import { cleanOrder } from '#law/order/clean.ts'
import { readOrder } from '#law/order/read.ts'
import type { OrderReading } from '#law/order/reading.ts'
import { type OrderText, orderText } from '#law/order/text.ts'

/** INVENTED. A caption, the sentences of one test, a date. */
export function order(sentences: string): OrderText {
  return orderText(
    cleanOrder(
      `UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nTHADDEUS J. ABERNETHY,\nPlaintiff,\nv.\nWREXCOMBE FREIGHT, INC., et al.,\nDefendants.\n\nORDER\n\n${sentences}\n\nIT IS SO ORDERED.\n\nDated: March 2, 2026`,
    ),
  )
}

/** INVENTED. An order to confer about discovery, with the sentences of one test at its end. */
export function reading(sentences: string): OrderReading {
  return readOrder(
    `UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF CALIFORNIA\n\nORLA FENWICK-TADE,\nPlaintiff,\nv.\nGRIMSHAW TOOL WORKS, INC.,\nDefendant.\n\nNo. 2:26-cv-00901-AAA-BBB\n\nORDER\n\nPlaintiff's motion to compel discovery (ECF No. 9) is before the Court. The parties shall meet and confer by telephone about the requests.\n\n${sentences}\n\nIT IS SO ORDERED.\n\nDated: June 2, 2026`,
  )
}
