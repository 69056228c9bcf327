import { expect, test } from 'vitest'
import { enlarged } from '../../src/charts/enlarged.ts'
import { CHART_IDS } from '../../src/domain/charts.ts'
import { drawnNumbers, pictureOf, svgOf } from './draw.ts'

test.each(CHART_IDS)('%s in large writing: larger letters, the same numbers', id => {
  const { spec, height } = pictureOf(id)
  const large = enlarged(spec, 1.5)
  expect(drawnNumbers(large)).toEqual(drawnNumbers(spec))
  const usual = sizes(svgOf(spec, { width: 720, height }))
  const larger = sizes(svgOf(large, { width: 720, height: height * 1.5 }))
  expect(Math.min(...larger)).toBeGreaterThanOrEqual(Math.min(...usual) * 1.4)
})

test('in usual writing nothing is touched', () => {
  const spec = { a: [1] }
  expect(enlarged(spec, 1)).toBe(spec)
})

function sizes(svg: string): readonly number[] {
  return [...svg.matchAll(/font-size:(\d+(?:\.\d+)?)px/g)].map(found => Number(found[1]))
}
