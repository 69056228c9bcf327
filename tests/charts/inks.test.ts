import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INKS } from '../../src/charts/colours.ts'

const CSS = readFileSync(new URL('../../src/views/shell/inks.css', import.meta.url), 'utf8')

function block(start: string): Readonly<Record<string, string>> {
  const from = CSS.indexOf(start)
  const text = CSS.slice(from + start.length, CSS.indexOf('}', from))
  return Object.fromEntries([...text.matchAll(/--ink-(\w+): ([^;]+);/g)].map(([, name, tone]) => [name, tone]))
}

const LIGHT = Object.fromEntries(Object.entries(INKS).map(([name, { light }]) => [name, light]))
const DARK = Object.fromEntries(Object.entries(INKS).map(([name, { dark }]) => [name, dark]))

test.each([
  [':root {', LIGHT],
  [":root:not([data-theme='light']) {", DARK],
  [":root[data-theme='dark'] {", DARK],
  ['(forced-colors: active) and (prefers-color-scheme: dark) {\n  :root[data-theme] {', DARK],
  ['(forced-colors: active) and (prefers-color-scheme: light) {\n  :root[data-theme] {', LIGHT],
])('the style sheet paints as the charts do: %s', (start, tones) => {
  expect(block(start)).toEqual(tones)
})
