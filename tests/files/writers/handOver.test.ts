import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { seenText, type SeenTable } from '../../../src/domain/seen.ts'
import { handOverHtml } from '../../../src/files/writers/handOver/handOverHtml.ts'
import { SCRIPT, SCRIPT_HASH } from '../../../src/files/writers/handOver/script.ts'
import { STYLE, STYLE_HASH } from '../../../src/files/writers/handOver/style.ts'
import { HOSTILE_CELLS } from './hostileCells.ts'

const HOSTILE_MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</style>',
  '<!--',
]

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

const TABLE: SeenTable = {
  title: '办理结果',
  lines: [],
  heads: [
    [
      { text: '机关', column: 0, span: 1, down: 1 },
      { text: '件', column: 1, span: 1, down: 1 },
    ],
  ],
  rows: [...HOSTILE_MARKUP, ...HOSTILE_CELLS].map(text => [
    seenText(text),
    { text: '1,234', value: 1234, kind: 'number' },
  ]),
  sums: 0,
  names: 1,
  notes: HOSTILE_MARKUP,
}

function made(): string {
  return handOverHtml({
    lang: 'zh-CN',
    title: HOSTILE_MARKUP.join(' '),
    lines: HOSTILE_MARKUP,
    tables: [{ name: '表', table: TABLE }],
    lists: [{ name: HOSTILE_MARKUP.join(''), rows: [['a'], ...HOSTILE_MARKUP.map(each => [each])] }],
    pictures: [],
    data: `report_year\n${HOSTILE_MARKUP.join('\n')}`,
    dataName: 'data.csv',
    words: { find: '查找', saveData: '存出数据', data: '数据' },
  })
}

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
  readonly value?: string
}

function all(node: Node): readonly Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(all)]
}

test('the hashes in the policy are those of the script and the style', () => {
  expect(SCRIPT_HASH).toBe(hash(SCRIPT))
  expect(STYLE_HASH).toBe(hash(STYLE))
  expect(made()).toContain(`<style>${STYLE}</style>`)
  expect(made()).toContain(`<script>${SCRIPT}</script>`)
})

test('nothing in it becomes markup, and nothing in it is loaded', () => {
  const nodes = all(parse(made()))
  const names = new Map<string, number>()
  for (const { nodeName } of nodes) names.set(nodeName, (names.get(nodeName) ?? 0) + 1)
  expect(names.get('script')).toBe(2)
  expect(names.get('style')).toBe(1)
  expect([names.get('img'), names.get('svg'), names.get('link'), names.get('iframe')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  const attributes = nodes.flatMap(node => node.attrs ?? [])
  expect(attributes.filter(({ name }) => /^on|^src$|^href$|^style$/.test(name))).toEqual([])
})

test('the data in it is the data', () => {
  const nodes = all(parse(made()))
  const block = nodes.find(node => node.attrs?.some(each => each.name === 'id' && each.value === 'data'))
  expect(JSON.parse(block?.childNodes?.[0]?.value ?? '""')).toBe(`report_year\n${HOSTILE_MARKUP.join('\n')}`)
})
