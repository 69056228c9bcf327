import type { Choice } from '../../summaries/choice.ts'
import { hrefOf } from '../shell/choiceContext.ts'

/** The name of a body as the way to its reports. */
export function BodyLink({ choice, unit }: { readonly choice: Choice; readonly unit: string }) {
  return (
    <a href={hrefOf(choice, { page: 'report', units: [unit], report: '' })}>
      <bdi>{unit}</bdi>
    </a>
  )
}
