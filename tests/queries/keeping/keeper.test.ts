import { describe, expect, test } from 'vitest'
import { filesIn, madePage, madeRead, madeTabs, madeVault } from './made.ts'

describe('what is kept', () => {
  test('comes back whole in the next page, the past too', async () => {
    const vault = madeVault()
    const one = madePage(vault)
    await one.keeper.ready
    one.store.add([madeRead('a.csv')])
    one.store.remove(one.store.uploads()[0]?.id ?? '')
    one.store.add([madeRead('b.csv')])
    await one.keeper.flush()
    one.keeper.close()
    const two = madePage(vault)
    await two.keeper.ready
    expect(two.store.journal()).toEqual(one.store.journal())
    two.store.moveTo(1)
    expect(filesIn(two)).toEqual(['a.csv'])
    two.keeper.close()
  })

  test('is written by itself within a second', async () => {
    const vault = madeVault()
    const page = madePage(vault)
    await page.keeper.ready
    page.store.add([madeRead('a.csv')])
    await new Promise(resolve => setTimeout(resolve, 900))
    expect([vault.saves, page.state()]).toEqual([1, 'saved'])
    page.keeper.close()
  })

  test('an upload is written once, however often the work changes', async () => {
    const vault = madeVault()
    const page = madePage(vault)
    await page.keeper.ready
    page.store.add([madeRead('a.csv')])
    await page.keeper.flush()
    const [text] = [...(vault.kept?.files.values() ?? [])]
    page.store.clear()
    await page.keeper.flush()
    expect([...(vault.kept?.files.values() ?? [])]).toEqual([text])
    page.keeper.close()
  })

  test('what was done before the kept work came is done again on top of it', async () => {
    const vault = madeVault()
    const one = madePage(vault)
    one.store.add([madeRead('a.csv')])
    await one.keeper.flush()
    one.keeper.close()
    const two = madePage(vault)
    two.store.add([madeRead('b.csv')])
    await two.keeper.flush()
    expect(filesIn(two)).toEqual(['a.csv', 'b.csv'])
    two.keeper.close()
  })
})

describe('when it cannot be written', () => {
  test.each(['quota', 'aborted', 'blocked', 'disabled', 'failed', 'unlike'] as const)(
    '%s is said, and nothing in the page is lost',
    async failure => {
      const vault = madeVault()
      vault.fails = failure
      const page = madePage(vault)
      await page.keeper.ready
      page.store.add([madeRead('a.csv')])
      await page.keeper.flush()
      expect(page.said.at(-1)).toMatchObject({ state: 'unsaved', reason: failure })
      expect(filesIn(page)).toEqual(['a.csv'])
      vault.fails = null
      await page.keeper.flush()
      expect(page.state()).toBe('saved')
      const next = madePage(vault)
      await next.keeper.ready
      expect(filesIn(next)).toEqual(['a.csv'])
      page.keeper.close()
      next.keeper.close()
    },
  )

  test('no room for the past: the present is kept alone, and that is said', async () => {
    const vault = madeVault()
    const page = madePage({
      ...vault,
      load: vault.load,
      save: async writing => (writing.named.size > 1 ? { failure: 'quota', detail: '' } : vault.save(writing)),
    })
    await page.keeper.ready
    page.store.add([madeRead('a.csv')])
    page.store.clear()
    page.store.add([madeRead('b.csv')])
    await page.keeper.flush()
    expect(page.said.at(-1)).toMatchObject({ state: 'saved', isBare: true })
    const next = madePage(vault)
    await next.keeper.ready
    expect(filesIn(next)).toEqual(['b.csv'])
    page.keeper.close()
    next.keeper.close()
  })

  test('damaged work is said and not overwritten', async () => {
    const vault = madeVault()
    vault.kept = { number: 3, journal: '{"version":1,"cursor":0,"entries":[]}', files: new Map() }
    const page = madePage(vault)
    await page.keeper.ready
    page.store.add([madeRead('a.csv')])
    await page.keeper.flush()
    expect(page.said.at(-1)).toMatchObject({ state: 'unsaved', reason: 'unlike' })
    expect(vault.kept.number).toBe(3)
    await page.keeper.wipe()
    expect([vault.kept, filesIn(page)]).toEqual([null, []])
    page.keeper.close()
  })
})

describe('two tabs', () => {
  test('a hundred changes by turns: all are there in both, and after', async () => {
    const vault = madeVault()
    const tabs = madeTabs()
    const pages = [madePage(vault, tabs), madePage(vault, tabs)] as const
    await Promise.all(pages.map(page => page.keeper.ready))
    expect(pages.map(page => page.state())).toEqual(['nothing', 'reading'])
    for (let turn = 0; turn < 100; turn += 1) {
      const page = pages[turn % 2 === 0 ? 0 : 1]
      page.store.add([madeRead(`${turn}.csv`)])
      // oxlint-disable-next-line no-await-in-loop -- by turns
      await page.keeper.flush()
    }
    await Promise.all(pages.map(page => page.keeper.flush()))
    const all = Array.from({ length: 100 }, (_, turn) => `${turn}.csv`)
    expect(filesIn(pages[0])).toEqual(all)
    expect(filesIn(pages[1])).toEqual(all)
    expect(pages.map(page => page.state())).toEqual(['reading', 'saved'])
    pages.forEach(page => page.keeper.close())
  })

  test('changes made at the same moment are both kept', async () => {
    const vault = madeVault()
    const both = [madePage(vault), madePage(vault)] as const
    await Promise.all(both.map(page => page.keeper.ready))
    both[0].store.add([madeRead('a.csv')])
    both[1].store.add([madeRead('b.csv')])
    await Promise.all(both.map(page => page.keeper.flush()))
    const next = madePage(vault)
    await next.keeper.ready
    expect(filesIn(next).toSorted()).toEqual(['a.csv', 'b.csv'])
    for (const page of [...both, next]) page.keeper.close()
  })
})
