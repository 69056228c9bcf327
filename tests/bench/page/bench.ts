import { grouping } from './grouping.ts'
import { reading } from './reading.ts'

Object.assign(window, { bench: { reading, grouping } })
