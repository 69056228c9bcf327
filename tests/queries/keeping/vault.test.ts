import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { idbVault } from '../../../src/queries/keeping/vault.ts'
import { filesIn, madePage, madeRead } from './made.ts'

const NEWS = { onOlder: () => undefined }
const NOTHING = new Set<string>()

/** What `put` does when nothing is wrong. */
// oxlint-disable-next-line typescript/unbound-method -- bound where it is called
const { put } = IDBObjectStore.prototype
const one = { after: 0, journal: 'one', files: new Map([['a', 'A']]), named: new Set(['a']) }

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the vault', () => {
  test('gives back what was written, and throws away what is no longer named', async () => {
    const vault = idbVault(NEWS)
    expect(await vault.load(NOTHING)).toEqual({ value: null })
    expect(await vault.save(one)).toEqual({ value: 1 })
    await vault.save({ after: 1, journal: 'two', files: new Map([['b', 'B']]), named: new Set(['b']) })
    expect(await vault.load(NOTHING)).toEqual({ value: { number: 2, journal: 'two', files: new Map([['b', 'B']]) } })
    expect(await vault.load(new Set(['b']))).toMatchObject({ value: { files: new Map() } })
    expect(await vault.wipe()).toEqual({ value: null })
    expect(await vault.load(NOTHING)).toEqual({ value: null })
  })

  test('a writing that stands on an older one is a conflict and changes nothing', async () => {
    const vault = idbVault(NEWS)
    await vault.save(one)
    expect(await vault.save({ ...one, journal: 'other' })).toMatchObject({ failure: 'conflict' })
    expect(await vault.load(NOTHING)).toMatchObject({ value: { number: 1, journal: 'one' } })
  })

  test('no room in the middle of a writing: all of it is undone', async () => {
    const vault = idbVault(NEWS)
    await vault.save(one)
    let count = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...values) {
      count += 1
      if (count === 2) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, values)
    })
    const two = {
      after: 1,
      journal: 'two',
      files: new Map([
        ['b', 'B'],
        ['c', 'C'],
      ]),
      named: new Set(['b', 'c']),
    }
    expect(await vault.save(two)).toMatchObject({ failure: 'quota' })
    vi.restoreAllMocks()
    expect(await vault.load(NOTHING)).toEqual({ value: { number: 1, journal: 'one', files: new Map([['a', 'A']]) } })
    expect(await vault.save(two)).toEqual({ value: 2 })
  })

  test('an aborted transaction is said', async () => {
    const vault = idbVault(NEWS)
    await vault.save(one)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function cut(this: IDBObjectStore, ...values) {
      const request = put.apply(this, values)
      this.transaction.abort()
      return request
    })
    expect(await vault.save({ ...one, after: 1 })).toMatchObject({ failure: 'aborted' })
    vi.restoreAllMocks()
    expect(await vault.load(NOTHING)).toMatchObject({ value: { number: 1, journal: 'one' } })
  })

  test('what does not read back as written is said', async () => {
    const vault = idbVault(NEWS)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function bent(
      this: IDBObjectStore,
      value: unknown,
      key,
    ) {
      return put.call(this, value === 'A' ? 'a' : value, key)
    })
    expect(await vault.save(one)).toMatchObject({ failure: 'unlike' })
  })

  test('an older tab lets go for a newer one and is told; the newer one waits for a stubborn one no longer than it must', async () => {
    let told = 0
    const old = idbVault({ onOlder: () => (told += 1) })
    await old.save(one)
    const fresh = idbVault(NEWS, 2)
    expect(await fresh.load(NOTHING)).toMatchObject({ value: { journal: 'one' } })
    expect(told).toBe(1)
    expect(await old.load(NOTHING)).toMatchObject({ failure: 'older' })
    const stubborn = await new Promise<IDBDatabase>(resolve => {
      const asked = indexedDB.open('ogi-work', 2)
      asked.addEventListener('success', () => resolve(asked.result))
    })
    expect(await idbVault(NEWS, 3).load(NOTHING)).toMatchObject({ failure: 'blocked' })
    stubborn.close()
  })

  test('no storage at all', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(await idbVault(NEWS).load(NOTHING)).toMatchObject({ failure: 'disabled' })
    vi.stubGlobal('indexedDB', undefined)
    expect(await idbVault(NEWS).load(NOTHING)).toMatchObject({ failure: 'disabled' })
    const page = madePage(idbVault(NEWS))
    page.store.add([madeRead('a.csv')])
    await page.keeper.flush()
    expect([page.said.at(-1), filesIn(page)]).toMatchObject([{ state: 'unsaved', reason: 'disabled' }, ['a.csv']])
    page.keeper.close()
  })

  test('a whole page on it comes back', async () => {
    const page = madePage(idbVault(NEWS))
    page.store.add([madeRead('a.csv')])
    await page.keeper.flush()
    page.keeper.close()
    const next = madePage(idbVault(NEWS))
    await next.keeper.ready
    expect(next.store.uploads()).toEqual(page.store.uploads())
    next.keeper.close()
  })
})
