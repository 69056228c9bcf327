import type { Choice } from '../../summaries/choice.ts'

/** What is selected, on every page. */
export function SelectionBar(_: { readonly choice: Choice }) {
  return null
}
