import { expect, test } from 'vitest'
import type { Bodies } from '../../src/engines/bodies.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { atHome } from '../../src/engines/homes.ts'
import type { Where } from '../../src/engines/question.ts'

const bodies: Bodies = {
  organ: ['甲局', '乙市', '乙局', '丙局', '丁局'],
  code: ['110000', '320800', '320800', '320900', ''],
  region: ['', '', '', '', ''],
  uscc: ['', '', '', '', ''],
  level: '00000',
  kind: '00000',
  parent: [-1, -1, 1, 1, -1],
}

/** What an engine is asked, once it is asked at home. */
function heard(where: Where, byBody = false): Where {
  const asked: Where[] = []
  const engine: Engine = {
    ask: question => {
      asked.push(question.where)
      return []
    },
    reports: given => {
      asked.push(given)
      return { reports: [], count: 0 }
    },
  }
  const home = atHome(engine, bodies, { byBody })
  void home.ask({ measures: [], groupBy: [], where })
  void home.reports(where, 10)
  expect(asked[1]).toEqual(asked[0])
  return asked[0] ?? {}
}

test('a question of bodies names their provinces, and no others', () => {
  expect(heard({ units: ['甲局', '乙局'] }).provinces).toEqual(['11', '32'])
  expect(heard({ parents: ['乙市'] }).provinces).toEqual(['32'])
  expect(heard({ units: ['甲局', '乙局'], provinces: ['32', '44'] }).provinces).toEqual(['32'])
  expect(heard({ units: ['丁局'] }).provinces).toEqual([''])
})

test('what names no body, or none that is known, stays as it is', () => {
  expect(heard({ years: [2020, 2021] })).toEqual({ years: [2020, 2021] })
  expect(heard({ units: ['无此局'] })).toEqual({ units: ['无此局'] })
  expect(heard({ units: ['甲局'], provinces: ['44'] })).toEqual({ units: ['甲局'], provinces: ['44'] })
})

test('where reports are found by their bodies, only bodies above are sought by their provinces', () => {
  expect(heard({ units: ['甲局'] }, true)).toEqual({ units: ['甲局'] })
  expect(heard({ units: ['甲局'], parents: ['乙市'] }, true)).toEqual({ units: ['甲局'], parents: ['乙市'] })
  expect(heard({ units: [], parents: ['乙市'] }, true).provinces).toEqual(['32'])
})
