import { expect, test } from 'vitest'
import { isNumberKnown } from '../../src/domain/checks/numberFailures.ts'
import { failuresKnown } from '../../src/queries/failuresKnown.ts'
import { heldOf } from '../../src/queries/heldOf.ts'
import { inSlices } from '../../src/queries/slices.ts'
import { OFFICE_2023 } from '../domain/checks/figures.ts'

const busy = (milliseconds: number): void => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('each thing is done once, in order, with the page in between', async () => {
  const places: number[] = []
  let turns = 0
  const clock = setInterval(() => (turns += 1), 1)
  const step = (place: number): void => {
    places.push(place)
    busy(1)
  }
  await new Promise<void>(onWhole => {
    inSlices({ count: 150, step, onWhole })
  })
  clearInterval(clock)
  expect(places).toEqual(Array.from({ length: 150 }, (_, place) => place))
  expect(turns).toBeGreaterThan(3)
})

test('work that is stopped goes no further', async () => {
  let done = 0
  const stop = inSlices({
    count: 100,
    step: () => {
      done += 1
      busy(2)
    },
    onWhole: () => expect.unreachable(),
  })
  await new Promise(then => setTimeout(then, 15))
  stop()
  const before = done
  await new Promise(then => setTimeout(then, 60))
  expect(done).toBe(before)
  expect(done).toBeLessThan(100)
})

test('of many reports it is found out in slices what fails; of few at once', async () => {
  const reports = Array.from({ length: 600 }, (_, at) => ({
    ...OFFICE_2023,
    id: `${at}`,
    organ: `${at}`,
    dataset: 'made',
  }))
  const read = { reports, units: [], addresses: new Map(), problems: [] }
  const held = heldOf({ datasets: [], reads: [read], uploads: [], problems: [] })
  const known = failuresKnown(held)
  expect(held.reports.every(isNumberKnown)).toBe(false)
  await known
  expect(held.reports.every(isNumberKnown)).toBe(true)
  expect(failuresKnown({ ...held })).toMatchObject({ status: 'fulfilled' })
})
