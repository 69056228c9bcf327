import { describe, expect, test } from 'vitest'
import { bodiesOf, madeBodies } from '../../src/data/nation/bodies.ts'
import { bodySearch } from '../../src/engines/bodySearch.ts'

const bodies = bodiesOf(madeBodies(1000))
const search = bodySearch(bodies)
const names = (text: string) => search.find(text, 5).places.map(place => bodies.organ[place])

describe('a search for bodies', () => {
  test('finds by any part of the name, several words, and by division code', () => {
    expect(names('第三市人民政府办公室')).toContain('合成一省第三市人民政府办公室')
    expect(names('第二县 财政局')[0]).toMatch(/第二县财政局$/)
    expect(search.find('160121', 5).count).toBeGreaterThan(0)
    expect(search.find('没有这样的机关', 5)).toEqual({ places: [], count: 0 })
  })

  test('finds by the initials of the pinyin', () => {
    expect(names('hcysdssrmzf')[0]).toBe('合成一省第三市人民政府')
    expect(names('czj')[0]).toMatch(/财政局$/)
  })

  test('puts what begins with the words first, the shortest name before all', () => {
    expect(names('合成一省')[0]).toBe('合成一省人民政府')
  })

  test('knows who stands below whom', () => {
    const [top] = search.below(-1)
    expect(bodies.organ[top ?? -1]).toBe('合成一省人民政府')
    expect(search.below(top ?? -1).map(place => bodies.organ[place])).toContain('合成一省第一市人民政府')
  })
})
