// What this bench uses of packages that are installed only while it runs.
declare module '@perspective-dev/client' {
  export interface View {
    to_columns(): Promise<Readonly<Record<string, readonly unknown[]>>>
  }
  export interface Table {
    view(config: object): Promise<View>
  }
  export interface Client {
    table(bytes: ArrayBuffer, options: { readonly format: 'csv' }): Promise<Table>
  }
  const perspective: {
    readonly init_server: (wasm: Promise<Response>) => void
    readonly init_client: (wasm: Promise<Response>) => void
    readonly worker: () => Promise<Client>
  }
  export default perspective
}

declare module '@kanaries/graphic-walker/computation/clientComputation' {
  type Row = Readonly<Record<string, unknown>>
  export type Computation = (payload: { readonly workflow: readonly object[] }) => Promise<readonly Row[]>
  export function getComputation(rows: readonly Row[]): Computation
}

declare module '@kanaries/graphic-walker/dataSource/utils' {
  type Row = Readonly<Record<string, unknown>>
  export function transData(rows: readonly Row[]): {
    readonly dataSource: readonly Row[]
    readonly fields: readonly { readonly fid: string; readonly name: string }[]
  }
}

declare module '@kanaries/web-data-loader' {
  interface Asked {
    readonly file: File
    readonly encoding: string
    readonly config: { readonly type: 'reservoirSampling'; readonly size: number }
    readonly onLoading: (share: number) => void
  }
  export const FileReader: {
    readonly csvReader: (asked: Asked) => Promise<readonly Readonly<Record<string, unknown>>[]>
  }
}

declare module 'arquero' {
  export interface Table {
    groupby(column: string): Table
    rollup(values: Readonly<Record<string, object>>): Table
    objects(): readonly Readonly<Record<string, unknown>>[]
  }
  export function fromCSV(text: string): Table
  export const op: { readonly count: () => object; readonly sum: (column: string) => object }
}

declare module '@duckdb/duckdb-wasm' {
  export interface Connection {
    query(sql: string): Promise<{ toArray(): readonly Readonly<Record<string, unknown>>[] }>
  }
  export class VoidLogger {
    log(entry: object): void
  }
  export const DuckDBDataProtocol: { readonly BROWSER_FILEREADER: number }
  export class AsyncDuckDB {
    constructor(logger: VoidLogger, worker: Worker)
    instantiate(wasm: string): Promise<unknown>
    connect(): Promise<Connection>
    registerFileHandle(...file: readonly [name: string, file: File, protocol: number, isDirect: boolean]): Promise<void>
  }
}
