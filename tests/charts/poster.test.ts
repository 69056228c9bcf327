import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { poster, wrapped } from '../../src/charts/poster.ts'

const widthOf = (text: string, size: number): number => [...text].length * size

test('a text is broken between Chinese characters and Latin words, and never before a closing mark', () => {
  const lines = wrapped('本机关不掌握相关政府信息最多，675 applications closed。', { room: 100, size: 10, widthOf })
  expect(lines.join('').replaceAll(' ', '')).toBe('本机关不掌握相关政府信息最多，675applicationsclosed。')
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.filter(line => /^[，。、；：）]/u.test(line))).toEqual([])
  expect(wrapped('', { room: 100, size: 10, widthOf })).toEqual([])
})

test('a poster holds the chart, its title, key, notes and source; nothing in them becomes markup', () => {
  const hostile = '<script>alert(1)</script>"&'
  const { markup, width, height } = poster({
    drawn: { markup: '<svg width="600" height="300"><path d="M0 0"/></svg>', width: 600, height: 300 },
    picture: { title: hostile, base: '单位：件', key: [{ ink: 'granted', label: hostile }], notes: [hostile, '注'] },
    source: ['来源：1 份', '制表日期'],
    theme: 'light',
    font: `"A", ${hostile}`,
    widthOf,
  })
  expect(width).toBe(640)
  expect(height).toBeGreaterThan(400)
  expect(markup).toContain('<svg x="20"')
  for (const text of ['单位：件', '注', '来源：1 份', '制表日期']) expect(markup).toContain(`>${text}</text>`)
  expect(JSON.stringify(parse(markup), ['nodeName', 'childNodes'])).not.toContain('"script"')
})
