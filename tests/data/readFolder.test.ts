import { describe, expect, test } from 'vitest'
import { readFolder, type FolderFile } from '../../src/data/readFolder.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'

const [first, second] = synthetic().reports
if (!first || !second) throw new Error('no synthetic reports')

const file = (name: string, text: string): FolderFile => ({ name, bytes: new TextEncoder().encode(text) })
const unnamed = { ...first, organ: '', year: null, source: '', scope: 'unknown', level: '', region: '' } as const

describe('a folder', () => {
  test('gives the reports of its files, cell by cell', async () => {
    const { content, problems } = await readFolder([file('b.csv', longCsv([second])), file('a.csv', longCsv([first]))])
    expect(content.reports.map(each => [each.organ, each.year])).toEqual([
      [first.organ, first.year],
      [second.organ, second.year],
    ])
    const values = content.reports.map(each => Object.entries(each.cells).map(([id, cell]) => [id, cell?.value]))
    expect(values).toEqual(
      [first, second].map(each => Object.entries(each.cells).map(([id, cell]) => [id, cell?.value])),
    )
    expect(problems).toEqual([])
  })

  test('reads the same in whatever order the disk lists it', async () => {
    const files = [file('b.csv', longCsv([second])), file('a.csv', longCsv([first])), file('c.txt', 'x')]
    expect(await readFolder(files.toReversed())).toEqual(await readFolder(files))
  })

  test('takes from units.csv and sources.csv what a report does not say, and overrides nothing', async () => {
    const { content, problems, refused } = await readFolder([
      file('a.csv', longCsv([unnamed])),
      file('b.csv', longCsv([second])),
      file(
        'sources.csv',
        `source,organ,report_year,address,published\na.csv,示例省无名区人民政府,2019,https://a.example/1,2020-03-05\nb,别名,1999,,\n`,
      ),
      file(
        'units.csv',
        'organ,parent,kind,level,scope,region\n示例省无名区人民政府,示例省人民政府,government,county,region,示例省无名区\n',
      ),
    ])
    expect(problems.filter(each => each.severity === 'error')).toEqual([])
    expect(refused).toBe(0)
    const [one, two] = content.reports
    expect(one).toMatchObject({
      organ: '示例省无名区人民政府',
      year: 2019,
      level: 'county',
      scope: 'region',
      region: '示例省无名区',
    })
    expect(two).toMatchObject({ organ: second.organ, year: second.year })
    expect(content.sources[0]).toMatchObject({ address: 'https://a.example/1', published: first.published })
    expect(content.units).toEqual([
      { organ: '示例省无名区人民政府', parent: '示例省人民政府', kind: 'government' },
      { organ: second.organ, parent: '', kind: '' },
    ])
  })

  test('leaves out a report without a body or a year, and says which', async () => {
    const { content, refused, problems } = await readFolder([file('a.csv', longCsv([unnamed]))])
    expect([content.reports.length, refused]).toEqual([0, 1])
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'DATA-UNNAMED', found: 'organ', place: { file: expect.anything() } }),
    )
  })

  test('keeps a report once', async () => {
    const { content, problems } = await readFolder([
      file('a.csv', longCsv([first])),
      file('b.csv', longCsv([{ ...first, source: 'again' }])),
    ])
    expect(content.reports.map(each => each.source)).toEqual([first.source])
    expect(problems).toMatchObject([{ code: 'DATA-TWIN', place: { file: 'again' }, found: first.source }])
  })

  test('names every field of its index files that it cannot use, with the place', async () => {
    const { problems } = await readFolder([
      file('a.csv', longCsv([first])),
      file('units.csv', `organ,parent,kind,level\n${first.organ},,king,county\n`),
      file('sources.csv', 'source,organ,report_year,address,published\na,,last,javascript:alert(1),2020-02-30\n'),
    ])
    expect(problems.map(each => [each.code, each.values?.['field'], each.place.line, each.place.column])).toEqual([
      ['DATA-FIELD', 'kind', 2, 3],
      ['DATA-FIELD', 'report_year', 2, 3],
      ['DATA-FIELD', 'address', 2, 4],
      ['DATA-FIELD', 'published', 2, 5],
    ])
    const { problems: lacking } = await readFolder([file('units.csv', 'name\nx\n')])
    expect(lacking).toMatchObject([{ code: 'DATA-COLUMNS', found: 'organ', place: { file: 'units.csv' } }])
  })

  test('does not read what the command writes', async () => {
    const { skipped, reads } = await readFolder([
      file('checks.csv', 'x'),
      file('datapackage.json', '{}'),
      file('reports.pack.json', '{}'),
      file('.hidden', 'x'),
    ])
    expect([skipped.length, reads.length]).toEqual([4, 0])
  })
})
