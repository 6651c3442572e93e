/**
 * Words of the order, marked, in the quotation marks of its own language. The marks stand with the words,
 * not with the sentence around them: on a page that reads from the right they would change sides.
 */
export function OrderWords({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr">
      “
      <mark lang="en" dir="ltr">
        {children}
      </mark>
      ”
    </bdi>
  )
}
