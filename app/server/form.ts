import { data } from 'react-router'

/** The form of a post; our page for 400 when the body is no form after all, as a broken upload. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw data(null, { status: 400 })
  }
}
