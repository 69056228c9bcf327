import type { FileRead } from '../files/fileRead.ts'
import type { Mapping, SheetMap, Way } from '../files/mapping/sheetMap.ts'
import type { Target } from '../files/mapping/guessTarget.ts'
import { asking, type Asker } from './asking.ts'
import { uploadsStore, withUpload, type UploadsStore } from './uploads.ts'
import type { Alias, Upload, Work } from './work.ts'

export type { Mapping, Part, SheetMap, Way } from '../files/mapping/sheetMap.ts'
export type { Target } from '../files/mapping/guessTarget.ts'

/** What is asked of the worker that looks at sheets: a long one would hold up the page. */
export interface MapQuestions {
  readonly offer: { readonly ask: OfferAsk; readonly gives: SheetMap | null }
  /** The file as it was mapped, null where it is no sheet, and the keys by which its labels are learnt. */
  readonly apply: { readonly ask: ApplyAsk; readonly gives: Applied }
}

interface OfferAsk {
  readonly read: Pick<FileRead, 'file' | 'text'>
  /** What the person's labels mean, by key. */
  readonly learnt: ReadonlyMap<string, string>
  readonly way: Way | undefined
}

interface ApplyAsk {
  readonly read: FileRead
  readonly mapping: Mapping
  readonly labels: readonly string[]
}

interface Applied {
  readonly read: FileRead | null
  readonly keys: readonly string[]
}

/** Asks the worker, which is started with the first question. */
export type AskMap = Asker<MapQuestions>['ask']

let asker: Asker<MapQuestions> | null = null

const askMap: AskMap = (kind, ask) => {
  // One that could not be started is not asked again: the next question starts another.
  asker ??= asking(
    new Worker(new URL('./mapping.worker.ts', import.meta.url), { type: 'module' }),
    () => (asker = null),
  )
  return asker.ask(kind, ask)
}

/** A sheet that gave no report, as it is offered for mapping; null where it is no sheet. */
export async function offerMap(
  { read: { file, text } }: Upload,
  aliases: readonly Alias[],
  way?: Way,
): Promise<SheetMap | null> {
  const learnt = new Map(aliases.map(({ label, means }) => [label, means]))
  return askMap('offer', { read: { file, text }, learnt, way })
}

/** What was settled of one part: its label, its meaning, and whether the form's own words say it anyway. */
export interface Settled {
  readonly label: string
  readonly target: Target
  readonly isKnown: boolean
}

interface Applying {
  readonly settled: readonly Settled[]
  readonly store?: UploadsStore
  readonly ask?: AskMap
}

/**
 * Reads an upload again as it was mapped, and learns what its labels mean for the next file; the number of reports
 * that it gave, 0 where it gave none and nothing was changed.
 */
export async function applyMap(
  upload: Upload,
  mapping: Mapping,
  { settled, store = uploadsStore, ask = askMap }: Applying,
): Promise<number> {
  const { read, keys } = await ask('apply', { read: upload.read, mapping, labels: settled.map(each => each.label) })
  if (read === null || read.reports.length === 0) return 0
  const taught = settled.flatMap(({ target, isKnown }, at) => {
    const label = keys[at] ?? ''
    return isKnown || label === '' ? [] : [{ label, means: target }]
  })
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
