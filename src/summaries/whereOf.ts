import type { Where } from '../engines/question.ts'
import type { Choice } from './choice.ts'

/** The reports that a choice means: its units, years and scope. Data sets are chosen where reports are held. */
export function whereOf({ units, years, scope }: Pick<Choice, 'units' | 'years' | 'scope'>): Where {
  return { units, ...(years ? { years } : {}), ...(scope === '' ? {} : { scopes: [scope] }) }
}
