import { getComputation, type Computation } from '@kanaries/graphic-walker/computation/clientComputation'
import { transData } from '@kanaries/graphic-walker/dataSource/utils'
import { FileReader } from '@kanaries/web-data-loader'
import { loadPapa } from './papaAsPublished.ts'
import type { Peer } from './peer.ts'

let compute: Computation | null = null
let names: ReadonlyMap<string, string> = new Map()

/** As its own file dialog: its loader (PapaParse in a worker), its inference of fields; then its computation in its worker. */
export const peer: Peer = {
  start: loadPapa,
  load: async file => {
    const config = { type: 'reservoirSampling', size: Infinity } as const
    const rows = await FileReader.csvReader({ file, config, onLoading: () => undefined, encoding: 'utf-8' })
    const { dataSource, fields } = transData(rows)
    names = new Map(fields.map(each => [each.name, each.fid]))
    compute = getComputation(dataSource)
  },
  grouped: async column => {
    const [by, count] = [names.get(column) ?? '', names.get('count') ?? '']
    const measures = [
      { field: count, agg: 'sum', asFieldKey: 'sum' },
      { field: '*', agg: 'count', asFieldKey: 'rows' },
    ]
    const query = [{ op: 'aggregate', groupBy: [by], measures }]
    const found = (await compute?.({ workflow: [{ type: 'view', query }] })) ?? []
    return found.map(row => ({ key: String(row[by]), rows: Number(row['rows']), sum: Number(row['sum']) }))
  },
}
