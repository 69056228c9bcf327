import { expect, test } from 'vitest'
import { formOf } from '../../../../src/domain/forms/index.ts'
import { layoutOf } from '../../../../src/domain/forms/printed/formLayout.ts'
import { placed } from '../../../../src/domain/forms/printed/placed.ts'

const SHAPES = [
  { format: 'gb-2021-30', otherAll: false },
  { format: 'gb-2021-30', otherAll: true },
  { format: 'gb-2019-60', otherAll: true },
] as const

test.each(SHAPES)('$format ($otherAll): each printed table is filled without gap or overlap', shape => {
  for (const width of ['wide', 'narrow'] as const) {
    for (const layout of layoutOf(formOf(shape), width)) {
      const covered = placed(layout).flatMap(({ row, column, across, down }) =>
        Array.from({ length: across * down }, (_, at) => `${row + Math.floor(at / across)},${column + (at % across)}`),
      )
      const all = layout.rows.flatMap((_, row) =>
        Array.from({ length: layout.width }, (__, column) => `${row},${column}`),
      )
      expect(covered.toSorted()).toEqual(all.toSorted())
    }
  }
})
