import type { Lang } from '../domain/langs.ts'
import { updateEn } from './update.en.ts'
import { updateZh, type UpdateText } from './update.zh.ts'

/** What is said of a newer build; loaded with the notice, after the first page. */
export const UPDATE_TEXTS: Readonly<Record<Lang, UpdateText>> = { zh: updateZh, en: updateEn }
