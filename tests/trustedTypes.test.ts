import { expect, test } from 'vitest'
import { trustedHtml, trustedWorker } from '../src/trustedTypes.ts'

const PAGE = 'https://example.org/gov/'

test('no markup is trusted, only the empty string that clears an element', () => {
  expect(trustedHtml('')).toBe('')
  expect(trustedHtml('<b>x</b>')).toBeNull()
  expect(trustedHtml(' ')).toBeNull()
})

test('only a worker of this build may start', () => {
  expect(trustedWorker('assets/reader.worker-AbC_1.js', PAGE)).toBe(
    'https://example.org/gov/assets/reader.worker-AbC_1.js',
  )
  expect(trustedWorker('sw.js', PAGE)).toBe('https://example.org/gov/sw.js')
  expect(trustedWorker('https://example.org/sw.js', PAGE)).toBeNull()
  expect(trustedWorker('sw.js?x', PAGE)).toBeNull()
  expect(trustedWorker('https://example.org/gov/assets/index-1.js', PAGE)).toBeNull()
  expect(trustedWorker('https://evil.example/assets/reader.worker-1.js', PAGE)).toBeNull()
  expect(trustedWorker('data:text/javascript,1//assets/reader.worker-1.js', PAGE)).toBeNull()
  expect(trustedWorker('blob:https://example.org/assets/reader.worker-1.js', PAGE)).toBeNull()
})
