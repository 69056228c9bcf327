import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { bodiesOf } from '../../../src/queries/bodies/bodiesOf.ts'

const BODIES = {
  organ: ['甲县人民政府', '甲县教育局'],
  code: ['110101', '110101'],
  region: ['甲县', '甲县'],
  uscc: ['', ''],
  level: '33',
  kind: '00',
  parent: [-1, 0],
}

function file(value: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { path: 'x/bodies.json', bytes: bytes.buffer }
}

function hashOf({ bytes }: { readonly bytes: ArrayBuffer }): string {
  return createHash('sha256').update(new Uint8Array(bytes)).digest('hex')
}

test('bodies come as they stand in the file that is meant', async () => {
  const given = file(BODIES)
  expect(await bodiesOf(given, hashOf(given))).toEqual({ value: BODIES, problems: [] })
  expect(await bodiesOf(given, undefined)).toEqual({ value: BODIES, problems: [] })
})

test('those of another version are none, and both hashes are said', async () => {
  const meant = hashOf(file({ ...BODIES, organ: BODIES.organ.toReversed() }))
  const { value, problems } = await bodiesOf(file(BODIES), meant)
  expect(value).toBeNull()
  expect(problems).toMatchObject([
    {
      code: 'DATA-HASH',
      severity: 'error',
      place: { file: 'data/x/bodies.json' },
      found: hashOf(file(BODIES)),
      values: { sha256: meant },
    },
  ])
})

test('columns of unequal length, no JSON and no bodies are none', async () => {
  const [uneven, empty] = [
    { ...BODIES, code: ['110101'] },
    { ...BODIES, organ: [], code: [], region: [], uscc: [], level: '', kind: '', parent: [] },
  ]
  expect(await bodiesOf(file(uneven), undefined)).toMatchObject({ value: null, problems: [{ code: 'DATA-MALFORMED' }] })
  expect(await bodiesOf({ path: 'x', bytes: new ArrayBuffer(3) }, undefined)).toMatchObject({
    value: null,
    problems: [{ code: 'DATA-MALFORMED' }],
  })
  expect((await bodiesOf(file(empty), undefined)).value).toBeNull()
})
