import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { KEEPING_WORDS } from '../../src/words/keepingWords.ts'
import { give } from './give.ts'
import { madeCsv } from './made.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const words = KEEPING_WORDS.zh
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const ORGAN = '示例市甲区人民政府办公室'

/** What the page says of saving. */
function state(page: Page, kind: string): Promise<void> {
  return page.locator(`main [data-state="${kind}"]`).waitFor({ timeout: 10_000 })
}

/** Another tab of the same browser. */
async function another(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(`${inject('address')}#/import`)
  await settled(tab)
  return tab
}

function named(page: Page, file: string): ReturnType<Page['locator']> {
  return page.locator('main h3').getByText(file, { exact: true })
}

test('closed and opened again: the work is there, undone and redone, taken out, deleted and brought back', async () => {
  const walk = await browser.open()
  const { page, go, seen } = walk
  await go('#/import')
  await give(walk, { name: 'a.csv', bytes: madeCsv([{ organ: ORGAN }]) })
  await state(page, 'saved')
  const next = await another(page)
  await page.close()
  await state(next, 'saved')
  await named(next, 'a.csv').waitFor()
  await next.getByRole('button', { name: words.undo }).click()
  await named(next, 'a.csv').waitFor({ state: 'detached' })
  await next.getByRole('button', { name: words.redo }).click()
  await named(next, 'a.csv').waitFor()

  await next.getByText(words.more, { exact: true }).click()
  const [download] = await Promise.all([
    next.waitForEvent('download'),
    next.getByRole('button', { name: words.backup }).click(),
  ])
  const backup = await readFile(await download.path())
  await next.getByRole('button', { name: words.wipe }).click()
  await next.getByRole('button', { name: words.wipeYes }).click()
  await state(next, 'nothing')
  expect(await named(next, 'a.csv').count()).toBe(0)
  await next.reload()
  await settled(next)
  await state(next, 'nothing')
  await next.getByText(words.more, { exact: true }).click()
  const input = next.getByLabel(words.restore, { exact: true }).last()
  await input.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: backup.subarray(0, 500) })
  await next.getByText(/不是 JSON/).waitFor()
  // Of more than 2 MB, so that it is read beside the page.
  const large = Buffer.concat([backup, Buffer.alloc(2_100_000, ' ')])
  await Promise.all([
    next.waitForEvent('worker', worker => worker.url().includes('backup.worker')),
    input.setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: large }),
  ])
  await next.getByText(words.restored).waitFor()
  await named(next, 'a.csv').waitFor()
  expect(seen).toEqual(CLEAN)
})

test('two tabs: one writes, the other follows it and takes over when something is done there', async () => {
  const walk = await browser.open()
  const { page, go } = walk
  await go('#/import')
  await state(page, 'nothing')
  const other = await another(page)
  await state(other, 'reading')
  const tabs = [page, other] as const
  for (let turn = 0; turn < 6; turn += 1) {
    const tab = tabs[turn % 2 === 0 ? 1 : 0]
    // oxlint-disable-next-line no-await-in-loop -- by turns
    await give({ page: tab }, { name: `${turn}.csv`, bytes: madeCsv([{ organ: `${ORGAN}${turn}` }]) })
    // oxlint-disable-next-line no-await-in-loop -- by turns
    await state(tab, 'saved')
  }
  await state(other, 'reading')
  for (const tab of tabs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await named(tab, '5.csv').waitFor()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await tab.locator('main h3').allInnerTexts()).filter(each => each.endsWith('.csv'))).toEqual(
      [5, 4, 3, 2, 1, 0].map(turn => `${turn}.csv`),
    )
  }
  await page.close()
  await state(other, 'saved')
})

test('no storage: the page works and says so', async () => {
  const walk = await browser.open()
  await walk.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      },
    })
  })
  await walk.go('#/import')
  await give(walk, { name: 'a.csv', bytes: madeCsv([{ organ: ORGAN }]) })
  await state(walk.page, 'unsaved')
  await walk.page.getByText(words.failures.disabled).waitFor()
  await named(walk.page, 'a.csv').waitFor()
})
