import { OUTCOME_GROUPS } from '../domain/forms/applications.ts'
import type { Label, Row } from '../domain/forms/form.ts'
import type { Lang } from '../domain/langs.ts'
import type { FirstWords } from '../words/words.ts'

const LONG = 20

/** An official label without what it explains in brackets at its end; a long one ends with its first phrase. */
export function shortLabel(label: Label, lang: Lang): string {
  const text = label[lang].replace(/\s*[（(][^（(]*$/u, '')
  const [phrase = text] = text.split('、')
  return text.length > LONG ? phrase : text
}

/** A ground's label; those called 其他 and 其他处理 say which heading or which form they belong to. */
export function groundLabel(row: Row, { lang, shared }: Pick<FirstWords, 'lang' | 'shared'>): string {
  const heading = OUTCOME_GROUPS.find(group => group.id === row.group)
  const label = shortLabel(row, lang)
  if (row.id === 'other_all') return shared.of(label, shared.oneRow)
  return row.id === 'other_misc' && heading ? shared.of(heading[lang], label) : label
}
