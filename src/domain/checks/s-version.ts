import { FORMS } from '../forms/index.ts'
import { FORM_IDS } from '../forms/form.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'

/** The tables are those of the form meant for the report's year. */
export const S_VERSION: Check = {
  id: 'S-VERSION',
  run: ({ year, format }) => {
    if (year === null) return [notAssessable('S-VERSION')]
    const due = FORM_IDS.find(id => FORMS[id].from <= year && year <= (FORMS[id].to ?? year))
    if (due === undefined) return [notAssessable('S-VERSION')]
    const values = { year, found: `${year}: ${format}` }
    return [
      { check: 'S-VERSION', cell: '', result: due === format ? 'PASS' : 'WARN', left: format, right: due, values },
    ]
  },
}
