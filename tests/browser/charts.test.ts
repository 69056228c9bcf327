import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { startBrowser } from './walk.ts'

const browser = startBrowser()
const WALKS = [
  ...(['overview', 'disclosure', 'applications', 'appeals', 'compare'] as const).map(page => [page, 'zh'] as const),
  ['applications', 'en'] as const,
]

/** A table twin as it can be read: heads, and rows of texts; signs that are only seen are left out. */
interface Read {
  readonly heads: readonly { readonly text: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

function readTable(table: Element): Read {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where nothing else is
  const textOf = (cell: Element): string => {
    const copy = cell.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    copy.querySelectorAll('[aria-hidden="true"], [title] > .unseen:only-child').forEach(each => each.remove())
    return (copy.textContent ?? '').trim()
  }
  return {
    heads: [...table.querySelectorAll('thead th')].map(cell => ({
      text: textOf(cell),
      isNumber: cell.classList.contains('number'),
    })),
    rows: [...table.querySelectorAll('tbody tr')].map(row => [...row.children].map(textOf)),
  }
}

/** Walks a chart with the arrow keys, row by row, and hears what is said at each step. */
async function hear(
  chart: Locator,
  page: Page,
  { rows, columns }: { readonly rows: number; readonly columns: number },
) {
  const said: string[] = []
  const live = chart.locator('[aria-live]')
  await chart.focus()
  await page.keyboard.press('Home')
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < columns; at += 1) {
      const column = row % 2 === 0 ? at : columns - 1 - at
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      said.push(`${row}:${column} ${await live.innerText()}`)
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (at < columns - 1) await page.keyboard.press(row % 2 === 0 ? 'ArrowDown' : 'ArrowUp')
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.keyboard.press('ArrowRight')
  }
  return said
}

describe('charts by keys', () => {
  test.each(WALKS)('%s (%s): what the keys say at each chart is what its table holds', async (id, lang) => {
    const words = lang === 'zh' ? zh : en
    const { page, go, seen } = await browser.open({ reducedMotion: 'reduce' })
    await go(`#/${id}${lang === 'en' ? '?lang=en' : ''}`)
    const panels = page.locator('main section:has(> header [aria-pressed])')
    const count = await panels.count()
    expect(count).toBeGreaterThan(0)
    let heard = 0
    for (let at = 0; at < count; at += 1) {
      // oxlint-disable no-await-in-loop -- one chart after the other
      const panel = panels.nth(at)
      await panel.getByRole('button', { name: words.charts.table, exact: true }).click()
      const table = await panel.locator('table').evaluate(readTable)
      await panel.getByRole('button', { name: words.charts.chart, exact: true }).click()
      const chart = panel.getByRole('application')
      if ((await chart.count()) === 0) continue // Every number is 0, and a sentence says so.
      const numbers = table.heads.flatMap((head, column) => (column > 0 && head.isNumber ? [column] : []))
      const names = table.heads.flatMap((head, column) => (column === 0 || !head.isNumber ? [column] : []))
      const said = await hear(chart, page, { rows: table.rows.length, columns: numbers.length })
      // oxlint-enable no-await-in-loop
      const wanted = table.rows.flatMap((row, index) =>
        numbers.map((column, place) => {
          const who = names.map(name => (row[name] ?? '').replace(words.charts.failsHere, '')).join(' ')
          const value = row[column] ?? ''
          return `${index}:${place} ${words.charts.spoken(who, table.heads[column]?.text ?? '', value)}`
        }),
      )
      const plain = said.map(each => each.replace(words.charts.spokenFails(''), ''))
      expect(plain.toSorted()).toEqual(wanted.toSorted())
      heard += said.length
    }
    expect(heard).toBeGreaterThan(10)
    expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
    await page.context().close()
  })
})
