import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { numberCell } from '../../../src/domain/cell.ts'
import { indicatorById } from '../../../src/domain/indicators/index.ts'
import type { Report } from '../../../src/domain/report.ts'
import { NO_CHOICE } from '../../../src/summaries/choiceCodec.ts'
import { headlineOf } from '../../../src/summaries/headlines.ts'
import { HeadlineCard } from '../../../src/views/overview/HeadlineCard.tsx'
import { zh } from '../../../src/words/zh.ts'
import { sampleReport } from '../../charts/sample.ts'

function cardOf(granted: number): string {
  const rate = indicatorById('disclosure_rate')
  if (!rate) throw new Error('no disclosure rate')
  const report: Report = sampleReport('甲', 2023, 1)
  const cells = { ...report.cells, '3/granted/total': numberCell(granted, String(granted), null) }
  const headline = headlineOf(rate, [{ ...report, cells }], [])
  return renderToStaticMarkup(<HeadlineCard headline={headline} choice={NO_CHOICE} usual={1} />)
}

test('a share of a report that does not add up is never shown above 100 %', () => {
  const card = cardOf(300)
  expect(card).toContain(zh.overview.beyondWhole)
  expect(card).not.toMatch(/[1-9]\d\d(\.\d)?%/)
})

test('a share within the whole is shown as a share', () => {
  expect(cardOf(45)).toMatch(/\d(\.\d)?%/)
  expect(cardOf(45)).not.toContain(zh.overview.beyondWhole)
})
