import { describe, expect, test } from 'vitest'
import { statedFiguresChart } from '../../src/charts/statedFigures.ts'
import { inked } from '../../src/charts/inked.ts'
import { tsvOf } from '../../src/charts/tsv.ts'
import { COMPARE_CHARTS } from '../../src/charts/compare/index.ts'
import { CHART_IDS, COMPARE_CHART_IDS } from '../../src/domain/charts.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { zh } from '../../src/words/zh.ts'
import { drawn, pictureOf, svgOf } from './draw.ts'
import { sampleReport } from './sample.ts'

const NAMES = [
  '<img src=x onerror=window.pwned=1>',
  '"><script>window.pwned=1</script>',
  "'; javascript:alert(1)//",
  '{a|rich} {marker} {b}%',
  '$granted',
  '__proto__',
  'constructor',
]
const CONTEXT = { choice: NO_CHOICE, words: zh, failed: new Set<string>() }

describe('a hostile name', () => {
  const reports = NAMES.flatMap((name, at) => [sampleReport(name, 2023, at + 1), sampleReport(name, 2024, at + 2)])
  const pictures = [
    ...CHART_IDS.map(id => [id, () => pictureOf(id, reports)] as const),
    ...COMPARE_CHART_IDS.map(id => {
      const choice = { focus: NAMES[0] ?? '' }
      return [id, () => drawn(COMPARE_CHARTS[id], { reports, choice })] as const
    }),
  ]

  test.each(pictures)('in %s is text and nothing else', (_, picture) => {
    const { spec, narrow, height } = picture()
    for (const each of [spec, ...(narrow ? [narrow.spec] : [])]) {
      const svg = svgOf(each, { width: 720, height })
      expect(svg).not.toMatch(/<(img|script|iframe|a|foreignObject|animate|set)\b/i)
      expect(svg).not.toMatch(/<[^>]*\son\w+=/i)
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('is seen as it is written, escaped', () => {
    const { spec, height } = pictureOf('outcomesByUnit', [sampleReport('<img src=x onerror=alert(1)>', 2024, 1)])
    expect(svgOf(spec, { width: 720, height })).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test('called like a colour of the palette stays a name', () => {
    const { spec } = pictureOf('outcomesByUnit', [sampleReport('$granted', 2024, 1)])
    expect(JSON.stringify(inked(spec, 'light').yAxis)).toContain('"$granted"')
  })

  test('in the text of a report is text too', () => {
    const [report] = [sampleReport('东区', 2024, 1)]
    const what = '<img src=x onerror=alert(1)>'
    const figure = {
      value: 3,
      measure: '条',
      what,
      year: null,
      exact: 'exact',
      section: 1,
      sentence: what,
      index: 0,
      id: '',
    }
    const figures = [
      { report, figure },
      { report, figure },
    ] as Parameters<typeof statedFiguresChart>[0]['figures']
    const { spec, height } = statedFiguresChart({ measure: '条', figures }, CONTEXT)
    expect(svgOf(spec, { width: 720, height })).not.toContain('<img')
  })

  test('copied to a spreadsheet starts no formula and breaks no row', () => {
    const names = ['=1+1', '+cmd', '-2', '@sum', '＝1', 'a\tb\nc', '\u200B=1']
    const picture = {
      columns: [{ id: 'name', title: '=head', kind: 'text' as const }],
      rows: names.map(name => ({ name })),
    }
    expect(tsvOf(picture).split('\n')).toEqual([
      "'=head",
      "'=1+1",
      "'+cmd",
      "'-2",
      "'@sum",
      "'＝1",
      'a b c',
      "'\u200B=1",
    ])
  })
})
