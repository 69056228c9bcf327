import { expect, test } from 'vitest'
import { previewsOf } from '../../src/files/previews.ts'

test('the words that tell an encoding are those of the page, not of its styles', () => {
  const page =
    '<html><head><style>p { font-family: "宋体"; font-size: 10pt }</style><!-- 模板 --></head><p>甲县人民政府</p>'
  const previews = previewsOf(new TextEncoder().encode(page))
  expect(previews.find(each => each.encoding === 'utf-8')?.text).toMatch(/^甲县人民政府/u)
})
