import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { Problem } from '../domain/problem.ts'
import type { Choice } from '../summaries/choice.ts'
import { dataset } from './dataset.ts'
import { heldOf, type Holding } from './heldOf.ts'
import { UPLOAD, type DataSet, type Held } from './held.ts'
import { keptHere } from './keeping.ts'
import { manifest } from './manifest.ts'
import { useUploads } from './uploads.ts'

/** All that may be shown under this choice: its data sets (or the default ones) and the uploads. Suspends. */
export function useHeld(choice: Pick<Choice, 'data'>): Held {
  const listed = useSuspenseQuery(manifest).data
  const { chosen, problems } = chosenSets(listed.value, choice.data)
  const reads = useSuspenseQueries({ queries: chosen.map(dataset) }).map(each => each.data)
  useSuspenseQuery(keptHere)
  const { uploads } = useUploads()
  return keptHeld({ datasets: listed.value, reads, uploads, problems: [...listed.problems, ...problems] })
}

/** The data sets that a choice means; an id that nobody knows is said, and with no known id the defaults stand in. */
export function chosenSets(
  datasets: readonly DataSet[],
  ids: readonly string[],
): { readonly chosen: readonly DataSet[]; readonly problems: readonly Problem[] } {
  const known = datasets.filter(each => ids.includes(each.id))
  const unknown = ids.filter(id => id !== UPLOAD && !datasets.some(each => each.id === id))
  const problems = unknown.map((id): Problem => ({
    code: 'DATA-UNKNOWN',
    severity: 'warning',
    place: { file: 'data/manifest.json' },
    found: id,
  }))
  const standIn = known.length === 0 && !ids.includes(UPLOAD)
  return { chosen: standIn ? datasets.filter(each => each.default) : known, problems }
}

interface Kept {
  readonly parts: readonly unknown[]
  readonly held: Held
}

let kept: Kept | null = null

/** The same parts give the same object to every component, so that columns and checks are made once. */
function keptHeld(holding: Holding): Held {
  const parts = partsOf(holding)
  if (kept && kept.parts.length === parts.length && kept.parts.every((each, index) => each === parts[index])) {
    return kept.held
  }
  kept = { parts, held: heldOf(holding) }
  return kept.held
}

function partsOf({ datasets, reads, uploads, problems }: Holding): readonly unknown[] {
  return [datasets, uploads, ...reads, ...problems.map(each => `${each.code} ${each.found}`)]
}
