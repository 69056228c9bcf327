import type { Mapping, SheetMap, Way } from '../files/mapping/sheetMap.ts'
import type { Target } from '../files/mapping/guessTarget.ts'
import { uploadsStore, withUpload, type UploadsStore } from './uploads.ts'
import type { Alias, Upload, Work } from './work.ts'

export type { Mapping, Part, SheetMap, Way } from '../files/mapping/sheetMap.ts'
export type { Target } from '../files/mapping/guessTarget.ts'

/** A sheet that gave no report, as it is offered for mapping; null where it is no sheet. Its reader is fetched only now. */
export async function offerMap(upload: Upload, aliases: readonly Alias[], way?: Way): Promise<SheetMap | null> {
  const { gridOf, sheetMap } = await import('../files/mapping/sheetMap.ts')
  const grid = gridOf(upload.read)
  return grid && sheetMap(grid, new Map(aliases.map(({ label, means }) => [label, means])), way)
}

/** What was settled of one part: its label, its meaning, and whether the form's own words say it anyway. */
export interface Settled {
  readonly label: string
  readonly target: Target
  readonly isKnown: boolean
}

/**
 * Reads an upload again as it was mapped, and learns what its labels mean for the next file; the number of reports
 * that it gave, 0 where it gave none and nothing was changed.
 */
export async function applyMap(
  upload: Upload,
  mapping: Mapping,
  { settled, store = uploadsStore }: { readonly settled: readonly Settled[]; readonly store?: UploadsStore },
): Promise<number> {
  const [{ mapSheet }, { labelKey }] = await Promise.all([
    import('../files/mapping/mapSheet.ts'),
    import('../files/mapping/guessTarget.ts'),
  ])
  const read = mapSheet(upload.read, mapping)
  if (read === null || read.reports.length === 0) return 0
  const taught = settled.flatMap(({ label, target, isKnown }) =>
    isKnown || labelKey(label) === '' ? [] : [{ label: labelKey(label), means: target }],
  )
  store.change({
    step: 'map',
    file: upload.read.file,
    make: work =>
      withAliases(
        withUpload(work, upload.id, each => ({ ...each, read, corrections: [] })),
        taught,
      ),
  })
  return read.reports.length
}

function withAliases(work: Work, taught: readonly Alias[]): Work {
  const labels = new Set(taught.map(each => each.label))
  return { ...work, aliases: [...work.aliases.filter(each => !labels.has(each.label)), ...taught] }
}

/** Forgets what a label was taken for. */
export function forgetAlias(label: string, store: UploadsStore = uploadsStore): void {
  const make = (work: Work): Work => ({ ...work, aliases: work.aliases.filter(each => each.label !== label) })
  store.change({ step: 'map', file: label, make })
}
