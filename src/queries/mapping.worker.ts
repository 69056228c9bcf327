import '../domain/olderBrowsers.ts'
import { labelKey } from '../files/mapping/guessTarget.ts'
import { mapSheet } from '../files/mapping/mapSheet.ts'
import { gridOf, sheetMap } from '../files/mapping/sheetMap.ts'
import { replyTo, type Answers, type Asked } from './asking.ts'
import type { MapQuestions } from './mapping.ts'

const ANSWERS: Answers<MapQuestions> = {
  offer: ({ read, learnt, way }) => {
    const grid = gridOf(read)
    return grid && sheetMap(grid, learnt, way)
  },
  apply: ({ read, mapping, labels }) => ({ read: mapSheet(read, mapping), keys: labels.map(labelKey) }),
}

// Only a wire: reading and guessing are functions that the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<Asked<MapQuestions>>) =>
  self.postMessage(replyTo(ANSWERS, data)),
)
