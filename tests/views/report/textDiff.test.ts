import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textDiff } from '../../../src/views/report/textDiff.ts'

const shown = (left: string, right: string) => {
  const diff = textDiff(left, right)
  const say = (runs: typeof diff.left) => runs.map(({ text, own }) => (own ? `[${text}]` : text)).join('')
  return [say(diff.left), say(diff.right)]
}

const long = (sign: string) => Array.from({ length: 4000 }, (_, at) => `${sign}${at}，`).join('')

describe('what two texts differ in', () => {
  test('a changed number inside the same clause is marked alone', () => {
    expect(shown('全年收到申请45件，均已答复。', '全年收到申请52件，均已答复。')).toEqual([
      '全年收到申请[45]件，均已答复。',
      '全年收到申请[52]件，均已答复。',
    ])
  })

  test('a clause that only one has is marked as a whole', () => {
    expect(shown('一是更新目录。二是组织培训。', '一是更新目录。新设热线。二是组织培训。')).toEqual([
      '一是更新目录。二是组织培训。',
      '一是更新目录。[新设热线。]二是组织培训。',
    ])
  })

  test('two clauses that share little are told apart as wholes', () => {
    expect(shown('网站改版。', '压缩时限。')).toEqual(['[网站改版。]', '[压缩时限。]'])
  })

  test('equal texts have nothing of their own, an empty one is all the other’s', () => {
    expect(shown('无。', '无。')).toEqual(['无。', '无。'])
    expect(shown('', '无。')).toEqual(['', '[无。]'])
  })

  test('whatever the texts, each side joined gives its text back, and what is shared is the same on both', () => {
    const text = fc
      .array(fc.constantFrom('公开', '申请', '12件', '，', '。', '\n', 'PDF', ' '))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text, (left, right) => {
        const diff = textDiff(left, right)
        const joined = (runs: typeof diff.left) => runs.map(run => run.text).join('')
        const shared = (runs: typeof diff.left) => joined(runs.filter(({ own }) => !own))
        expect([joined(diff.left), joined(diff.right)]).toEqual([left, right])
        expect(shared(diff.left)).toBe(shared(diff.right))
      }),
    )
  })

  test('two long texts with nothing in common end in time', () => {
    const start = performance.now()
    textDiff(long('甲'), long('乙'))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
