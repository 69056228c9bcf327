import type { Lang } from '../domain/langs.ts'
import { dataSetsEn } from './dataSets.en.ts'
import { dataSetsZh } from './dataSets.zh.ts'
import type { DataSetText } from './dataSets.ts'

/** What is said of data sets with something wrong, by language: loaded where something is. */
export const DATA_SET_TEXTS: Readonly<Record<Lang, DataSetText>> = { zh: dataSetsZh, en: dataSetsEn }
