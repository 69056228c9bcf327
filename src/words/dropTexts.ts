import type { Lang } from '../domain/langs.ts'

/** What is said while files hover over a page; loaded when the page is at rest. */
export const DROP_TEXTS: Readonly<Record<Lang, string>> = {
  zh: '松开，就在“导入”页读取',
  en: 'Let go: it is read on the page Import',
}
