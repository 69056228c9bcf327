import type { Label } from '../domain/forms/form.ts'
import type { Lang } from '../words/numbers.ts'

/** An official label without what it explains in brackets at its end. */
export function shortLabel(label: Label, lang: Lang): string {
  return label[lang].replace(/\s*[（(][^（(]*$/u, '')
}
