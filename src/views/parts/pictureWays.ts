import type { Picture } from '../../charts/chart.ts'
import { tableWords } from '../../words/tableTexts.ts'
import type { Words } from '../../words/words.ts'
import type { Ways } from './OutMenu.tsx'
import { takeCopy } from './takeOut.ts'

interface Of {
  readonly picture: Picture
  /** Where its numbers are from. */
  readonly source: readonly string[]
  readonly words: Words
  /** The panel of the chart on the page. */
  readonly panel: () => Element | null
}

const load = () => import('./chartTaken.ts')

/** The ways out of a picture with no report behind it: no address leads to it, and no check was made of its numbers. */
export function pictureWays({ picture, source, words: of, panel }: Of): Ways {
  const words = tableWords(of)
  const { out } = words
  const taken = { picture, source, words }
  return waysOf(out, [
    { id: 'png', label: out.png, run: async () => (await load()).takePng(panel(), taken) },
    { id: 'svg', label: out.svg, run: async () => (await load()).takeSvg(panel(), taken) },
    { id: 'xlsx', label: out.xlsx, run: async task => (await load()).takePictureXlsx(taken, task) },
    { id: 'csv', label: out.csv, run: async () => (await load()).takePictureCsv(taken) },
    { id: 'copy', label: out.copy, run: async () => takeCopy((await load()).twinOfPicture(taken), words) },
  ])
}

/** Ways out, with what is said while one is taken. */
export function waysOf({ working, failed, cancel, cancelled }: Omit<Ways, 'items'>, items: Ways['items']): Ways {
  return { working, failed, cancel, cancelled, items }
}
