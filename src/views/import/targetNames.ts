import { ALL_CELLS } from '../../domain/forms/index.ts'
import { TABLE_NUMBERS } from '../../domain/forms/printed/headWords.ts'
import { FACT_TARGETS } from '../../domain/factTargets.ts'
import type { Target } from '../../queries/mapping.ts'
import type { Words } from '../../words/words.ts'
import { cellPath } from '../parts/cellName.ts'

/** What a part of a sheet can mean, each by a name of its own, and back. */
export interface TargetNames {
  readonly nameOf: (target: Target) => string
  readonly targetOf: (name: string) => Target | null
  readonly names: readonly string[]
}

const KEPT = new WeakMap<Words, TargetNames>()

/** The names in the language of the page: facts first, then the cells of the form; made once a language. */
export function targetNames(words: Words): TargetNames {
  const known = KEPT.get(words)
  if (known) return known
  const byName = new Map<string, Target>()
  const byTarget = new Map<Target, string>()
  const put = (target: Target, name: string, also: string): void => {
    const own = byName.has(name) ? `${name} · ${also}` : name
    byName.set(own, target)
    byTarget.set(target, own)
  }
  const { facts } = words.importPage.map
  for (const target of FACT_TARGETS) put(target, facts[target], target)
  for (const cell of ALL_CELLS.values()) {
    put(cell.id, `${TABLE_NUMBERS[cell.table][words.lang]}${cellPath(cell, words.lang).join(' / ')}`, cell.id)
  }
  const names: TargetNames = {
    nameOf: target => byTarget.get(target) ?? target,
    targetOf: name => byName.get(name.trim()) ?? null,
    names: [...byName.keys()],
  }
  KEPT.set(words, names)
  return names
}
