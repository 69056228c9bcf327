import type { Lang } from '../domain/langs.ts'
import { unitDialogEn } from './unitDialog.en.ts'
import { unitDialogZh, type UnitDialogText } from './unitDialog.zh.ts'

/** What the dialog that picks bodies says; loaded with it. */
export const UNIT_DIALOG_TEXTS: Readonly<Record<Lang, UnitDialogText>> = { zh: unitDialogZh, en: unitDialogEn }
