import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortNames } from '../../src/charts/compare/shortNames.ts'
import { residentsFrom, residentsLookUp } from '../../src/summaries/residents.ts'
import { movedTile, tilesFromText, tilesOf, tilesText } from '../../src/summaries/tiles.ts'

const anyName = fc.oneof(
  fc.constantFrom('甲区', '开发区', '__proto__', 'constructor', '高新区'),
  fc.string({ maxLength: 12 }),
)
const anyPlace = fc.tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 0, max: 39 }))
const anyLayout = fc.array(fc.tuple(anyName, anyPlace), { maxLength: 30 }).map(entries => new Map(entries))

describe('tiles', () => {
  test('never share a place, and every body has one, wherever a person put some of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { maxLength: 30 }), anyLayout, (units, saved) => {
        const places = tilesOf(units, saved)
        expect([...places.keys()].toSorted()).toEqual(units.toSorted())
        expect(new Set([...places.values()].map(String)).size).toBe(units.length)
      }),
    )
  })

  test('change places when one is moved onto another; none is lost', () => {
    const places = tilesOf(['甲', '乙', '丙'], new Map())
    const [from, to] = [places.get('甲'), places.get('丙')]
    const moved = movedTile(places, '甲', to ?? [0, 0])
    expect([moved.get('甲'), moved.get('丙'), moved.size]).toEqual([to, from, 3])
    expect(movedTile(places, '甲', [-1, 0])).toBe(places)
  })

  test('are written and read back; anything else is refused', () => {
    fc.assert(
      fc.property(anyLayout, layout => {
        expect(tilesFromText(tilesText(layout))).toEqual(layout)
      }),
    )
    for (const text of [
      '',
      '[]',
      'null',
      '{"a":[1]}',
      '{"a":[1,2,3]}',
      '{"a":["1",2]}',
      '{"a":[1,-2]}',
      '{"a":[0.5,1]}',
      '{"a":[1,99]}',
    ]) {
      expect([text, tilesFromText(text)]).toEqual([text, null])
    }
  })

  test('have names without what all of them share', () => {
    expect([...shortNames(['示例省甲区人民政府', '示例省乙区人民政府', '示例省开发区人民政府']).values()]).toEqual([
      '甲',
      '乙',
      '开发',
    ])
    expect([...shortNames(['甲区', '甲区乙']).values()]).toEqual(['甲区', '甲区乙'])
  })
})

describe('residents', () => {
  test('are taken with a year and a source only', () => {
    const read = residentsFrom('甲区,2023,55.2,统计公报\n乙区，2023，0，公报\n\n丙区,2023,10\n丁区,23,10,公报')
    expect(read).toEqual({ all: [{ unit: '甲区', year: 2023, count: 55.2, source: '统计公报' }], bad: [2, 4, 5] })
    const find = residentsLookUp(read.all)
    expect([find('甲区', 2023), find('甲区', 2022), find('乙区', 2023)]).toEqual([55.2, null, null])
  })
})
