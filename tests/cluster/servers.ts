import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The password of the reader of the cluster. */
export const READER = { user: 'reader', password: 'read only, "quoted" & more' } as const

/** The user by whom a page learns whether it is allowed: no password, no table. */
export const PROBE = 'probe'

/** One server of the cluster. */
export interface Shard {
  readonly address: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Ends it without waiting for its end. */
  readonly kill: () => void
  /** Makes it hang, its connections open, and go on. */
  readonly hang: () => void
  readonly goOn: () => void
}

/** Two ClickHouse servers on the loopback, a shard each, in a folder of their own that goes away with them, or is kept. */
export async function startCluster(kept?: string): Promise<{
  readonly shards: readonly [Shard, Shard]
  readonly end: () => Promise<void>
}> {
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'cluster-')) : resolve(kept)
  const ports = await freePorts(6)
  const [tcp1 = 0, tcp2 = 0, ...others] = ports
  const shard = (at: number, tcp: number): Shard =>
    shardIn(join(folder, `shard-${at}`), { tcp, http: others[at] ?? 0, inter: others[at + 2] ?? 0, all: [tcp1, tcp2] })
  const shards = [shard(0, tcp1), shard(1, tcp2)] as const
  await Promise.all(shards.map(each => each.start()))
  // Whatever ends this process ends the servers too.
  process.once('exit', () => {
    for (const each of shards) each.kill()
    if (kept === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const end = async (): Promise<void> => {
    await Promise.all(shards.map(each => each.stop()))
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return { shards, end }
}

interface Ports {
  readonly tcp: number
  readonly http: number
  readonly inter: number
  readonly all: readonly number[]
}

function shardIn(folder: string, ports: Ports): Shard {
  for (const name of ['data', 'tmp', 'formats']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'config.xml'), configOf(folder, ports))
  writeFileSync(join(folder, 'users.xml'), usersOf())
  const address = `http://127.0.0.1:${ports.http}`
  let running: ChildProcess | null = null
  return {
    address,
    start: async () => {
      running = spawn('clickhouse-server', [`--config-file=${join(folder, 'config.xml')}`], {
        stdio: 'ignore',
        cwd: folder,
      })
      await until(() => fetch(`${address}/ping`).then(answer => answer.ok))
    },
    stop: async () => {
      const ending = running
      running = null
      if (!ending || ending.exitCode !== null) return
      const gone = new Promise(done => ending.once('exit', done))
      ending.kill('SIGKILL')
      await gone
    },
    kill: () => void running?.kill('SIGKILL'),
    hang: () => void running?.kill('SIGSTOP'),
    goOn: () => void running?.kill('SIGCONT'),
  }
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 120; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- waits for a server
    if (await isTrue().catch(() => false)) return
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error('a server did not start within 30 s')
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>(done => {
          const server = createServer().listen(0, '127.0.0.1', () => done(server))
        }),
    ),
  )
  const ports = servers.map(server => {
    const at = server.address()
    return typeof at === 'object' && at !== null ? at.port : 0
  })
  await Promise.all(servers.map(server => new Promise(done => server.close(done))))
  return ports
}

function configOf(folder: string, { tcp, http, inter, all }: Ports): string {
  const shards = all.map(
    port =>
      `<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`,
  )
  return `<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${inter}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><format_schema_path>${folder}/formats/</format_schema_path>
  <users_config>${folder}/users.xml</users_config><default_profile>default</default_profile>
  <default_database>default</default_database><mark_cache_size>536870912</mark_cache_size>
  <uncompressed_cache_size>0</uncompressed_cache_size><max_concurrent_queries>50</max_concurrent_queries>
  <remote_servers><nation>${shards.join('')}</nation></remote_servers>
</yandex>
`
}

/** The users that the deployment page tells a deployer to set up, and one that loads. */
function usersOf(): string {
  const page = readFileSync(new URL('../../src/data/clickhouse/README.md', import.meta.url), 'utf8')
  const told = /```xml\n([\s\S]*?)```/.exec(page)?.[1]
  if (told === undefined) throw new Error('the deployment page names no users')
  const password = READER.password.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const loader =
    '<default><password></password><networks><ip>127.0.0.1</ip></networks><quota>default</quota><profile>default</profile></default>'
  const profile =
    '<default><max_memory_usage>6000000000</max_memory_usage><connect_timeout_with_failover_ms>500</connect_timeout_with_failover_ms></default>'
  return told
    .replace('CHANGE-ME', password)
    .replace('<profiles>', `<profiles>${profile}`)
    .replace('<users>', `<users>${loader}`)
    .replace('</users>', '</users><quotas><default></default></quotas>')
}
