import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { send } from '../../src/engines/clickhouse/http.ts'
import { faultOf, type Engine } from '../../src/engines/engine.ts'
import type { Question } from '../../src/engines/question.ts'
import { DATABASE, engineAt } from './asked.ts'
import { check } from './said.ts'
import { PROBE, READER, type Shard } from './servers.ts'

const QUESTION: Question = { measures: [], groupBy: ['year'], where: {}, ids: 0 }

function faultIn(engine: Engine) {
  return Promise.resolve(engine.ask(QUESTION)).then(() => null, faultOf)
}

/** Whether each fault is told from the others, without a browser. */
export async function faults(first: Shard, table: string): Promise<void> {
  await check('wrong password', async () =>
    assert.equal(await faultIn(engineAt(first, table, { user: READER.user, password: 'x' })), 'wrongPassword'),
  )
  await check('no such table', async () => assert.equal(await faultIn(engineAt(first, 'nothing')), 'noSuchTable'))
  await check('nobody there', async () =>
    assert.equal(await faultIn(engineAt({ address: 'http://127.0.0.1:9' }, table)), 'unreachable'),
  )
  await check('a reader writes nothing', async () => {
    await assert.rejects(
      send({ address: first.address, ...READER }, `DROP TABLE ${DATABASE}.${table}`),
      each => faultOf(each) === 'refused',
    )
  })
  await check('a probe reads nothing', async () => {
    assert.equal(await faultIn(engineAt(first, table, { user: PROBE, password: '' })), 'refused')
    assert.equal(
      (await send({ address: first.address, user: PROBE, password: '' }, 'SELECT 1 FORMAT JSONCompact')).length,
      1,
    )
  })
  const odd = [
    ['not a ClickHouse', '<html>hello</html>', false, 'notClickHouse'],
    ['an answer that ends half-way', '{ "meta": [], "data": [[1', false, 'cut'],
    ['a connection cut half-way', '{ "meta": [], "data": [[1', true, 'cut'],
  ] as const
  for (const [what, body, isCut, fault] of odd)
    await check(what, async () => {
      const { address, close } = await serverOf(body, isCut)
      assert.equal(await faultIn(engineAt({ address }, table)), fault)
      close()
    })
}

async function serverOf(body: string, isCut: boolean) {
  const server = createServer((_, answer) => {
    if (isCut) {
      answer.writeHead(200, { 'content-length': 5000 })
      answer.write(body)
      setTimeout(() => answer.destroy(), 50)
    } else answer.end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    close: () => server.close(),
  }
}
