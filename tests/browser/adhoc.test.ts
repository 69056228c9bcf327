import { mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { adhoc as said } from '../../src/words/zh/adhoc.ts'
import { zh } from '../../src/words/zh.ts'
import { xlsxOf } from '../files/made/xlsx.ts'
import { give } from './give.ts'
import { madeCsv } from './made.ts'
import { barriers, settled, startBrowser, type Walk } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
/** Two categories and a number: 甲 and 乙 in three seasons, one without a number and one not there at all. */
const TABLE = '区,季度,办件\n甲,一,5\n甲,二,7\n甲,一,2\n乙,一,40\n乙,三,\n'

async function cellsOf({ page }: Walk): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole('region', { name: said.cross }).locator('table')
  await table.waitFor()
  return table.evaluate(node =>
    [...node.querySelectorAll('tr')].map(row => [...row.children].map(cell => cell.textContent?.trim() ?? '')),
  )
}

/** The texts and the colours of the squares that a chart has drawn. */
async function drawn(
  { page }: Walk,
  title: string,
): Promise<{ readonly texts: readonly string[]; readonly fills: number }> {
  const svg = page.getByRole('img', { name: zh.charts.imageOf(title) }).locator('svg')
  await svg.waitFor()
  return svg.evaluate(node => ({
    texts: [...node.querySelectorAll('text')].map(each => each.textContent ?? ''),
    fills: new Set(
      [...node.querySelectorAll('path')].map(each => each.getAttribute('fill')).filter(each => each?.startsWith('#')),
    ).size,
  }))
}

test('any CSV: two columns against each other as bars, as a heat map and in figures; blank is not 0', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await give(walk, { name: '办件.csv', bytes: TABLE })
  await page.getByText(said.open).click()
  await page.locator('label', { hasText: said.and }).locator('select').selectOption({ label: '季度' })
  expect(await cellsOf(walk)).toEqual([
    ['区 × 季度', '一', '二', '三', said.total],
    ['甲', '7', '7', '·', '14'],
    ['乙', '40', '·', '—', '40'],
    [said.total, '47', '7', '—', '54'],
  ])
  const heat = await drawn(walk, said.heat('办件', ['区', '季度']))
  for (const text of ['甲', '乙', '一', '二', '三', '7', '40', '—']) expect(heat.texts).toContain(text)
  expect(heat.fills).toBeGreaterThan(1)
  await page.getByRole('button', { name: said.swap }).click()
  await expect.poll(async () => (await cellsOf(walk))[0]).toEqual(['季度 × 区', '甲', '乙', said.total])
  expect((await drawn(walk, said.heat('办件', ['季度', '区']))).texts).toContain('40')
  await settled(page)
  expect(await barriers(page)).toEqual([])
  expect(walk.seen).toEqual(CLEAN)
})

describe.each([
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
])('at $width px', viewport => {
  test('what was read comes into view, and what takes files makes room for it', async () => {
    const walk = await browser.open({ viewport })
    const { page } = walk
    await walk.go('#/import')
    const zone = page.getByRole('region', { name: zh.importPage.drop })
    const before = (await zone.boundingBox())?.height ?? 0
    await give(walk, { name: '甲.csv', bytes: madeCsv([{ organ: '示例市甲区人民政府办公室' }]) })
    const name = page.locator('main article h3').first()
    await expect.poll(async () => (await name.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    const box = await name.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(viewport.height)
    expect((await zone.boundingBox())?.height ?? 0).toBeLessThan(before / 2)
    const folder = process.env['PICTURES']
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: `${folder}/import-${viewport.width}.png` })
    }
    expect(await barriers(page)).toEqual([])
    expect(walk.seen).toEqual(CLEAN)
  })
})

test('a sheet of very many parts: how many are shown, one is found by its name, all are shown', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  const rows = Array.from({ length: 2400 }, (_, at) => `自设项目${at},${at}`)
  await give(walk, { name: '很长.csv', bytes: `项目,2023年\n予以公开,7\n${rows.join('\n')}\n` })
  const { map } = zh.importPage
  await page.getByRole('button', { name: map.ways.columns }).click()
  await page.getByText(map.beyond(2000, 2402)).waitFor()
  await page.getByText(map.shown(60, 2000)).waitFor()
  await page.getByLabel(map.find).fill('自设项目1777')
  await page.getByText(map.shown(1, 1)).waitFor()
  await page.getByLabel(map.find).fill('')
  await page.getByRole('button', { name: map.showAll(2000) }).click()
  await page.getByText(map.shown(2000, 2000)).waitFor()
  expect(walk.seen).toEqual(CLEAN)
})

test('a pointer on the button that picks files has the code of the chart fetched and made ready, and shows nothing yet', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  const code = page.waitForRequest(/ChartFrame/u)
  await page.getByRole('button', { name: zh.importPage.pick, exact: true }).hover()
  await code
  await settled(page)
  expect(await page.locator('svg text, canvas').count()).toBe(0)
  await give(walk, { name: '办件.csv', bytes: TABLE })
  await page.getByText(said.open).click()
  expect((await drawn(walk, said.title('办件', ['区']))).texts).toContain('甲')
  expect(walk.seen).toEqual(CLEAN)
})

const cellsIn = (texts: readonly string[]) => texts.map(text => ({ text, across: 1, down: 1 }))
const yearly = (what: string, count: number) => [
  cellsIn(['年份', what]),
  ...Array.from({ length: count }, (_, at) => cellsIn([String(2019 + at), String(at + 1)])),
]

test('a workbook of several sheets: the largest is taken and named, and another can be', async () => {
  const walk = await browser.open()
  const { page } = walk
  const sheets = [
    { name: '说明', parts: ['填报说明'] },
    { name: '投诉', parts: [yearly('投诉数', 2)] },
    { name: '办件', parts: [yearly('办件数', 5)] },
  ]
  await walk.go('#/import')
  await give(walk, { name: '统计.xlsx', bytes: xlsxOf(sheets) })
  await page.getByText(said.open).click()
  await page.getByText(said.sheetLargest('办件', 2)).waitFor()
  await page.getByText(said.summary('5', 2)).waitFor()
  const pick = page.getByLabel(said.sheetPick)
  expect(await pick.locator('option').allInnerTexts()).toEqual([
    said.sheetRows('投诉', '2'),
    said.sheetRows('办件', '5'),
  ])
  await pick.selectOption({ label: said.sheetRows('投诉', '2') })
  await page.getByText(said.sheetTaken('投诉', 2)).waitFor()
  await page.getByText(said.summary('2', 2)).waitFor()
  await pick.selectOption({ label: said.sheetRows('办件', '5') })
  await page.getByText(said.summary('5', 2)).waitFor()
  await settled(page)
  expect(await barriers(page)).toEqual([])
  expect(walk.seen).toEqual(CLEAN)
})
