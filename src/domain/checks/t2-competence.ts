import { cellsOf } from '../forms/index.ts'
import { mayMakeRules } from './body.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { anyAbove0, valueOf } from './values.ts'

/** Only a body that may make 规章 (立法法) states any. */
export const T2_COMPETENCE: Check = {
  id: 'T2-COMPETENCE',
  run: report => {
    const cells = cellsOf(report).flatMap(({ id, row }) => (id.startsWith('2/') && row.id === 'rules' ? [id] : []))
    const stated = anyAbove0(report, cells)
    const allowed = mayMakeRules(report)
    if (stated === null || allowed === null) return [notAssessable('T2-COMPETENCE')]
    const cell = cells.find(each => (valueOf(report, each) ?? 0) > 0)
    if (!stated || allowed || cell === undefined)
      return [{ check: 'T2-COMPETENCE', cell: '', result: 'PASS', left: stated ? 1 : 0, right: allowed ? 1 : 0 }]
    const left = valueOf(report, cell)
    return [{ check: 'T2-COMPETENCE', cell, result: 'WARN', left, right: 0, values: { found: `${left} > 0` } }]
  },
}
