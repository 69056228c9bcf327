import { expect, test } from 'vitest'
import { handlingOf, outdated } from '../../src/offline/handling.ts'

const SCOPE = 'https://example.org/gov/'

function of(path: string, more: { readonly method?: string; readonly mode?: string; readonly range?: string } = {}) {
  const { method = 'GET', mode = 'cors', range = null } = more
  return handlingOf({ url: new URL(path, SCOPE).href, method, mode, range }, SCOPE)
}

test('what is named by its content comes from the store, all else from the network first', () => {
  expect(of('assets/index-AbCd1234.js')).toBe('asset')
  expect(of('data/manifest.json')).toBe('fresh')
  expect(of('icon.svg')).toBe('fresh')
  expect(of('', { mode: 'navigate' })).toBe('page')
  expect(of('?embed', { mode: 'navigate' })).toBe('page')
  expect(of('index.html', { mode: 'navigate' })).toBe('page')
})

test('what is not ours, is a part, is written or is large is left to the browser', () => {
  expect(of('https://example.org/other/assets/a.js')).toBe('none')
  expect(of('https://elsewhere.example/gov/assets/a.js')).toBe('none')
  expect(of('data/reports.parquet', { range: 'bytes=0-8' })).toBe('none')
  expect(of('data/manifest.json', { method: 'HEAD' })).toBe('none')
  expect(of('data/published/reports.csv')).toBe('none')
  expect(of('data/published/reports.csv', { mode: 'navigate' })).toBe('none')
})

test('the store of the build before stays: its pages may still be open', () => {
  const names = ['ogi-data', 'ogi-build-1', 'ogi-build-2', 'ogi-build-3']
  expect(outdated(names, 'ogi-build-3')).toEqual(['ogi-build-1'])
  expect(outdated(['ogi-build-1'], 'ogi-build-1')).toEqual([])
})
