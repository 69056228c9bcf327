import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Lang } from '../../src/domain/langs.ts'
import { LARGE_TEXTS } from '../../src/words/large.ts'
import { check } from './said.ts'
import type { Shard } from './servers.ts'
import { isBack, isMarked, shows, type Visit } from './walkPage.ts'

interface Shards {
  readonly shards: readonly [Shard, Shard]
  /** Bodies, each of which is asked but once, for what was asked is kept. */
  readonly organs: readonly string[]
  readonly visit: Visit
}

/** One shard stops and comes back, without loading the page anew. */
export async function shardStops(page: Page, lang: Lang, { shards, visit, organs }: Shards): Promise<void> {
  const [, second] = shards
  const hashes = [undefined, `report?units=${encodeURIComponent(organs[0] ?? '')}`]
  for (const hash of hashes)
    await check(`${lang}: one shard stops (${hash ? 'reports of a body' : 'sums'}), and comes back`, async () => {
      await second.stop()
      await visit(hash)
      const from = performance.now()
      await shows(page, LARGE_TEXTS[lang].fault.shardDown, 3000)
      const took = Math.round(performance.now() - from)
      await second.start()
      const back = performance.now()
      await isBack(page, hash ? 'main table' : 'main svg')
      assert.ok(await isMarked(page), 'the page was loaded anew')
      return `said after ${took} ms, back ${Math.round(performance.now() - back)} ms after the shard`
    })
}

/** How long a shard hangs: so that the answer still comes, and so that the patience of page and server is over. */
const HANGS = [3000, 24_000] as const

/** One shard hangs, its connections open, and goes on, without loading the page anew. */
export async function shardHangs(page: Page, lang: Lang, { shards, visit, organs }: Shards): Promise<void> {
  const [, second] = shards
  const { silent, fault } = LARGE_TEXTS[lang]
  for (const [at, lasts] of HANGS.entries())
    for (const hash of [undefined, `report?units=${encodeURIComponent(organs[at + 1] ?? '')}`])
      await check(`${lang}: one shard hangs (${hash ? 'reports of a body' : 'sums'}) for ${lasts} ms`, async () => {
        second.hang()
        try {
          await visit(hash)
          const from = performance.now()
          await page.getByText(silent).or(page.getByText(fault.shardDown)).first().waitFor({ timeout: 3000 })
          const took = Math.round(performance.now() - from)
          await page.waitForTimeout(lasts)
          if (lasts > 20_000) await shows(page, fault.shardDown, 100)
          second.goOn()
          const back = performance.now()
          await page.getByText(silent).first().waitFor({ state: 'detached', timeout: 12_000 })
          await isBack(page, hash ? 'main table' : 'main svg')
          assert.ok(await isMarked(page), 'the page was loaded anew')
          return `said after ${took} ms, back ${Math.round(performance.now() - back)} ms after the shard`
        } finally {
          second.goOn()
        }
      })
}
