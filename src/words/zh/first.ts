import { NUMBERS } from '../numbers.ts'
import type { FirstWords } from '../words.ts'
import { overview } from './overview.ts'
import { shared } from './shared.ts'
import { shell } from './shell.ts'
import { trust } from './trust.ts'

/** What is said before any chart, in Chinese: the only words that the first load carries. */
export const firstZh: FirstWords = {
  lang: 'zh',
  numbers: NUMBERS.zh,
  shell,
  shared,
  overview,
  trust,
}
