import { LANG_IDS, type Named } from '../domain/langs.ts'
import { recordOf } from '../domain/record.ts'

/** What a line of the manifest is taken to say where it leaves it out. */
export const LEFT_OUT = { engine: 'memory', files: [] } as const

/** A line of the manifest with a name in every language: one older than a language has none, and the Chinese one stands in. */
export function wholeSet<T extends Partial<Named> & { readonly zh: string }>(line: T): T & Named {
  return { ...line, ...recordOf(LANG_IDS, lang => line[lang] || line.zh) }
}
