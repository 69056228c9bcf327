import type { CellId } from '../../../src/domain/forms/form.ts'
import { ALL_CELLS } from '../../../src/domain/forms/index.ts'

/** Every cell of every form. */
export const CELLS: readonly CellId[] = [...ALL_CELLS.keys()]
