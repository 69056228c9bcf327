import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../src/files/layouts/csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const WIDE = '报告年度,机关名称,4/reconsideration/upheld,4/reconsideration/total\n2023,寒亭区水利局,1,1\n'

describe('the command', () => {
  test('a path is read from where the person stands, though npm starts in the project', () => {
    writeFileSync(join(folder, 'here.csv'), WIDE)
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/read.ts', 'here.csv', 'none.csv'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    })
    expect(run.status).toBe(2)
    expect(run.stdout).toContain('4,reconsideration,upheld,1,reported,件,here.csv,')
    const codes = run.stderr
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { readonly code: string; readonly file: string })
      .filter(({ code }) => code === 'NOT-OPENED')
    expect(codes.map(({ file }) => file)).toEqual(['none.csv'])
  }, 30_000)
})

test('a sheet without columns for region, level and scope: what the body’s name says', () => {
  const read = readCsv('a.csv', WIDE)
  expect(read?.reports[0]).toMatchObject({ region: '寒亭区', level: 'county', scope: 'own' })
  const stated = readCsv('a.csv', WIDE.replaceAll('\n2023', ',地区,层级\n2023').replace('1,1\n', '1,1,,\n'))
  expect(stated?.reports[0]).toMatchObject({ region: '', level: '', scope: 'own' })
})
