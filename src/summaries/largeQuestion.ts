import type { AnswerRow, Question, Where } from '../engines/question.ts'
import type { Scope } from '../domain/scope.ts'
import type { Choice } from './choice.ts'
import type { Summary } from './summary.ts'

/** Which reports of a large set a choice means: of one scope, and none counted inside another. */
export function whereOf({ units, years, balanced }: Pick<Choice, 'units' | 'years' | 'balanced'>, scope: Scope): Where {
  return {
    ...(units.length > 0 ? { units } : { inside: [''] as const }),
    ...(years ? { years } : {}),
    ...(balanced ? { broken: [''] } : {}),
    scopes: [scope],
  }
}

/** The question of a chart over a large set, without ids. */
export function largeQuestion(
  { question, overYears }: { readonly question: Summary<unknown>['question']; readonly overYears: boolean },
  { where, choice }: { readonly where: Where; readonly choice: Choice },
): Question {
  return { ...question(where, choice), ids: 0, whole: overYears ? 'all' : 'year' }
}

/** The question that counts all reports of another one, those that it leaves out among them, and those that do not balance. */
export function countQuestion({ where }: Question): Question {
  return { measures: [], groupBy: ['broken'], where, ids: 0 }
}

/** How many reports each scope has under a choice: asked before charts, to know which scope they show. */
export function scopesQuestion({ years, units }: Pick<Choice, 'units' | 'years'>): Question {
  return {
    measures: [],
    groupBy: ['scope'],
    where: { ...(years ? { years } : {}), ...(units.length > 0 ? { units } : {}) },
    ids: 0,
  }
}

const PREFERRED: readonly Scope[] = ['region', 'level', 'own', 'unknown']

/** The chosen scope, else the widest that is there. */
export function scopeOf(answer: readonly AnswerRow[], chosen: Scope | ''): Scope {
  if (chosen !== '') return chosen
  return PREFERRED.find(scope => answer.some(row => row.keys.scope === scope)) ?? 'unknown'
}

/** How many reports the rows of an answer stand on. */
export function countIn(answer: readonly AnswerRow[]): number {
  return answer.reduce((sum, row) => sum + row.count, 0)
}

/** How many of them break an equation of the form. */
export function brokenIn(answer: readonly AnswerRow[]): number {
  return countIn(answer.filter(row => row.keys.broken !== ''))
}
