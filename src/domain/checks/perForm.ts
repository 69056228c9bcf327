import type { Form } from '../forms/form.ts'
import { formOf, type Shape } from '../forms/index.ts'

/** Something that follows from the form alone, made once for each form and not once for each report. */
export function perForm<T>(make: (form: Form) => T): (shape: Shape) => T {
  const made = new WeakMap<Form, { readonly value: T }>()
  return shape => {
    const form = formOf(shape)
    const known = made.get(form) ?? { value: make(form) }
    made.set(form, known)
    return known.value
  }
}
