import { data } from 'react-router'

/** An address that leads nowhere, said as 404 by the root's error page. */
export function loader(): never {
  throw data(null, { status: 404 })
}

/** The same for a form that is sent there. */
export const action = loader

/** With a component it is a page and not a bare resource, so the root's error page shows it. */
export default function NotFound() {
  return null
}
