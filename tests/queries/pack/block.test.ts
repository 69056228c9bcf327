import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askMemory, columnsOf } from '../../../src/engines/memory.ts'
import { packReports, reportsFromPack } from '../../../src/files/pack.ts'
import { blockOf, reportsOfBlock } from '../../../src/queries/pack/block.ts'
import { anyQuestion } from '../../engines/anyQuestion.ts'
import { anyKept } from '../../files/anyKept.ts'

test('reports that came as columns are those of the pack, and answer as they do', () => {
  fc.assert(
    fc.property(fc.array(anyKept, { maxLength: 4 }), fc.array(anyQuestion, { maxLength: 3 }), (reports, questions) => {
      const pack = packReports(reports)
      const { heads, columns } = blockOf(pack.reports)
      const came = reportsOfBlock('one', heads, columns)
      const plain = reportsFromPack(pack).map(report => ({ ...report, dataset: 'one' }))
      for (const question of questions) {
        expect(askMemory(columnsOf(came), question)).toEqual(askMemory(columnsOf(plain), question))
        // Not all of them, nor in their order: columns are made anew out of those that came.
        const [some, same] = [came, plain].map(all => all.toReversed().slice(1))
        if (some && same) expect(askMemory(columnsOf(some), question)).toEqual(askMemory(columnsOf(same), question))
      }
      expect(came).toEqual(plain)
      expect(came.map(({ cells, ...rest }) => ({ ...rest, cells: { ...cells } }))).toEqual(plain)
    }),
    { numRuns: 40 },
  )
})

test('columns of all reports that came are the columns that came, without a copy', () => {
  fc.assert(
    fc.property(fc.array(anyKept, { minLength: 1, maxLength: 3 }), reports => {
      const { heads, columns } = blockOf(packReports(reports).reports)
      const came = reportsOfBlock('one', heads, columns)
      expect(columnsOf(came).cell('3/granted/total')).toBe(columns.get('3/granted/total'))
      expect(columnsOf(came.slice(1)).cell('3/granted/total')).not.toBe(columns.get('3/granted/total'))
    }),
    { numRuns: 10 },
  )
})
