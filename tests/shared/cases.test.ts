import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellsOf, read, rows, SHARED, told, type Run, type Told } from './read.ts'

const CASES = join(SHARED ?? '', 'cases')
const REPORTS = join(CASES, 'reports')
const BLANK = 'template-2021-format-blank.docx'
const REFUSED = 'pingtan-2018.stat-table.txt'
const SEED = 'seed-yantai-laishan-2023.txt'
const TOWN = 'partial-xizhen-jiaxian-2022-all-blank.txt'

function files(): readonly string[] {
  return readdirSync(REPORTS).filter(name => name !== BLANK && name !== REFUSED)
}

interface Golden {
  readonly file: string
  readonly cell: string
  readonly value: string
}

function golden(): readonly Golden[] {
  return rows(readFileSync(join(CASES, 'golden', 'determinable.csv'), 'utf8')).map(row => ({
    file: row['file'] ?? '',
    cell: row['cell'] ?? '',
    value: row['value'] ?? '',
  }))
}

function failedIn(problems: readonly Told[], file: string): readonly string[] {
  const failed = problems.filter(each => each.file === file && each.severity === 'error' && /^T[34]-/.test(each.code))
  return failed.map(each => `${each.code} ${each.cell}`)
}

const NO_RUN: Run = { code: null, out: '', err: '', milliseconds: 0 }

describe.skipIf(SHARED === undefined)('real reports', () => {
  let run: Run = NO_RUN
  let problems: readonly Told[] = []
  beforeAll(() => {
    run = read(files().map(name => join(REPORTS, name)))
    problems = told(run)
  }, 60_000)

  test('every file gives a report', () => {
    expect(run.code).toBe(0)
    expect(new Set(rows(run.out).map(row => row['source']))).toEqual(new Set(files()))
  })

  test('a source that no label fits is refused by name', () => {
    const refused = read([join(REPORTS, REFUSED)])
    expect(refused.code).toBe(2)
    expect(told(refused).map(each => each.code)).toContain('FORM-UNSUPPORTED')
  })

  test('at least 99.5 % of the determinable cells are right, and no wrong one is silent', () => {
    const wanted = golden()
    const got = new Map(files().map(name => [name, cellsOf(run.out, name)]))
    const results = wanted.map(want => {
      const cell = got.get(want.file)?.get(want.cell)
      const value = cell?.['value'] ?? ''
      const right = value === want.value || (value !== '' && want.value !== '' && Number(value) === Number(want.value))
      return { ...want, got: value, status: cell?.['status'], right }
    })
    const wrong = results.filter(each => !each.right)
    const silent = wrong.filter(
      each => each.got !== '' && !problems.some(problem => problem.file === each.file && problem.cell === each.cell),
    )
    const byFile = files().map(file => [file, wrong.filter(each => each.file === file).length] as const)
    console.log(
      `determinable cells: ${wanted.length - wrong.length} of ${wanted.length} right`,
      byFile.filter(([, count]) => count > 0),
      wrong.slice(0, 40),
    )
    expect(silent).toEqual([])
    expect(wrong.length / wanted.length).toBeLessThanOrEqual(0.005)
  })

  test('the seed: 200 of 200 cells and 42 of 42 identities', () => {
    const cells = cellsOf(run.out, SEED)
    expect(cells.size).toBe(200)
    expect([...cells.values()].filter(cell => !['reported', 'zero_reported'].includes(cell['status'] ?? ''))).toEqual(
      [],
    )
    const results = rows(read(['--checks', join(REPORTS, SEED)]).out).filter(row => /^T[34]-/.test(row['check'] ?? ''))
    const identities = results.filter(row => /^T3-(?:ROW|CARRY|TOTAL)$|^T4-SUM$/.test(row['check'] ?? ''))
    expect(identities.length).toBe(42)
    expect(identities.filter(row => row['result'] !== 'PASS')).toEqual([])
  })

  test('Shanghai 2019: 2 pass, 0 fail, 38 not assessable', () => {
    const results = rows(read(['--checks', join(REPORTS, 'shanghai-office-2019.html')]).out)
    const identities = results.filter(row => /^T3-(?:ROW|CARRY|TOTAL)$|^T4-SUM$/.test(row['check'] ?? ''))
    const count = (result: string): number => identities.filter(row => row['result'] === result).length
    expect([count('PASS'), count('FAIL'), count('NOT_ASSESSABLE')]).toEqual([2, 0, 38])
    const cells = [...cellsOf(run.out, 'shanghai-office-2019.html').values()]
    expect(cells).toHaveLength(198)
    expect(cells.filter(cell => cell['status'] === 'blank' && cell['value'] !== '')).toEqual([])
  })

  test('the PDFs: 186 and 200 cells, each with its page', () => {
    const stated = ['hongze-2023.pdf', 'huaian-2024.pdf'].map(
      name => [...cellsOf(run.out, name).values()].filter(cell => cell['value'] !== '').length,
    )
    expect(stated).toEqual([186, 200])
    const errors = problems.filter(each => each.file === 'hongze-2023.pdf' && each.severity === 'error')
    expect(errors.map(each => [each.code, each.page])).toEqual([
      ['T4-SUM', 4],
      ['T4-SUM', 4],
    ])
  })

  test('the blank form as a Word document: every cell is there and blank', () => {
    const blank = cellsOf(read([join(REPORTS, BLANK)]).out, BLANK)
    expect([...blank.values()].map(cell => [cell['value'], cell['status']])).toEqual(
      Array.from({ length: 200 }, () => ['', 'blank']),
    )
  })

  test('a form left blank is not reported, and nothing of it is zero', () => {
    const cells = [...cellsOf(run.out, TOWN).values()]
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter(cell => cell['value'] === '0' || cell['status'] === 'zero_reported')).toEqual([])
  })

  test('published errors are found', () => {
    expect(failedIn(problems, 'pingtan-2020.txt').length).toBeGreaterThan(0)
    expect(failedIn(problems, SEED)).toEqual([])
  })
})

describe.skipIf(SHARED === undefined)('one digit too many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('each of 175 cells of table 3, raised by one, is caught by at least two checks', () => {
    const text = readFileSync(join(REPORTS, SEED), 'utf8')
    const lines = text.split('\n')
    const start = lines.findIndex(line => line.includes('本年新收政府信息公开申请数量'))
    const places = lines
      .map((line, index) => ({ line: line.trim(), index }))
      .filter(({ line, index }) => index > start && /^\d+$/.test(line))
      .slice(0, 175)
    expect(places).toHaveLength(175)
    const paths = places.map(({ index, line }, at) => {
      const changed = lines.with(
        index,
        line.replace(/\d+/, digits => String(Number(digits) + 1)),
      )
      const path = join(folder, `m${String(at).padStart(3, '0')}.txt`)
      writeFileSync(path, changed.join('\n'))
      return path
    })
    const problems = told(read(paths)).filter(each => each.severity === 'error')
    const count = new Map<string, number>()
    for (const each of problems) count.set(each.file, (count.get(each.file) ?? 0) + 1)
    const missed = paths
      .map((_, at) => `m${String(at).padStart(3, '0')}.txt`)
      .filter(name => (count.get(name) ?? 0) < 2)
    expect(missed).toEqual([])
  })
})
