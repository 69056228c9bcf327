import { match } from 'pinyin-pro'
import type { SoundsLike } from '../../summaries/unitOptions.ts'

/** Pinyin: 重庆 is found by chongqing, cq, cqing. Loaded when somebody types Latin letters. */
export const soundsLike: SoundsLike = (name, typed, loose) => match(name, typed, { continuous: !loose }) !== null
