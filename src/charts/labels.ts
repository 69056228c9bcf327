import { OUTCOME_GROUPS } from '../domain/forms/applications.ts'
import type { Label, Row } from '../domain/forms/form.ts'
import type { Lang } from '../words/numbers.ts'

/** An official label without what it explains in brackets at its end. */
export function shortLabel(label: Label, lang: Lang): string {
  return label[lang].replace(/\s*[（(][^（(]*$/u, '')
}

/** A ground's label; 其他 and 其他处理 say which heading they belong to. */
export function groundLabel(row: Row, lang: Lang): string {
  const heading = OUTCOME_GROUPS.find(group => group.id === row.group)
  const label = shortLabel(row, lang)
  return row.id === 'other_misc' && heading ? `${heading[lang]} · ${label}` : label
}
