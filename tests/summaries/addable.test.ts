import { describe, expect, test } from 'vitest'
import type { Unit } from '../../src/domain/unit.ts'
import { addableReports } from '../../src/summaries/addable.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { partsOf } from '../../src/summaries/drill.ts'
import { statedReports } from '../../src/summaries/statedReports.ts'
import { wilson } from '../../src/summaries/wilson.ts'
import { sampleReport, withBlank } from '../charts/sample.ts'

const city = sampleReport('市', 2024, 5)
const district = sampleReport('区', 2024, 1)
const before = sampleReport('区', 2023, 1)
const office = { ...sampleReport('区办公室', 2024, 1), id: 'office', scope: 'own' as const }
const UNITS = new Map<string, Unit>([['区', { organ: '区', parent: '市', kind: 'government' }]])

describe('reports that may be added', () => {
  test('are of one scope, the widest one if none is chosen', () => {
    const all = addableReports([city, district, office], new Map(), NO_CHOICE)
    expect(all.scope).toBe('region')
    expect(all.ids).toEqual([city.id, district.id])
    expect(addableReports([city, office], new Map(), { ...NO_CHOICE, scope: 'own' }).ids).toEqual(['office'])
  })

  test('are never counted inside another of the same year', () => {
    const { ids, nested, beside } = addableReports([city, district, before], UNITS, NO_CHOICE)
    expect(ids).toEqual([city.id, before.id])
    expect(nested).toEqual([district.id])
    expect(beside).toEqual([city.id, district.id, before.id])
  })

  test('parents that go round in a circle do not hang', () => {
    const round = new Map<string, Unit>([
      ['市', { organ: '市', parent: '区', kind: '' }],
      ['区', { organ: '区', parent: '市', kind: '' }],
    ])
    expect(addableReports([city, before], round, NO_CHOICE).ids).toEqual([city.id, before.id])
  })

  test('a report with a blank is left out and named, unless nothing else is left of its year', () => {
    const blank = withBlank(district, '3/granted/total')
    const alone = withBlank(before, '3/granted/total')
    const stated = statedReports([city, blank, alone], ['3/granted/total'], report => report.year)
    expect(stated.ids).toEqual([city.id, alone.id])
    expect(stated.leftOut).toEqual([blank])
    expect(statedReports([city, blank], ['3/partial/total'], report => report.year).leftOut).toEqual([])
  })
})

describe('a drill-down', () => {
  test('goes from the total to outcomes, from an outcome to grounds, from a ground to applicants, then stops', () => {
    const outcomes = partsOf(['3/total_processed/total'])
    expect(outcomes.map(part => part.cell.row.group)).toEqual(
      expect.arrayContaining(['disclosed', 'denied', 'unable', 'refused', 'other']),
    )
    const denied = outcomes.find(part => part.cell.row.group === 'denied')
    const grounds = partsOf(denied?.cells ?? [])
    expect(grounds).toHaveLength(8)
    const applicants = partsOf(grounds[0]?.cells ?? [])
    expect(applicants.map(part => part.cell.column.id)).toHaveLength(6)
    expect(partsOf(applicants[0]?.cells ?? [])).toEqual([])
  })

  test('goes from a track of appeals to its results', () => {
    expect(partsOf(['4/reconsideration/total']).map(part => part.cell.column.id)).toEqual([
      'upheld',
      'corrected',
      'other',
      'pending',
    ])
  })
})

test('the Wilson interval of 12 of 20 is 38.7 % to 78.1 %', () => {
  const [low, high] = wilson(12, 20) ?? [0, 0]
  expect(low).toBeCloseTo(0.387, 3)
  expect(high).toBeCloseTo(0.781, 3)
  expect(wilson(0, 0)).toBeNull()
})
