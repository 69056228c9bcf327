import { cellsOf } from '../domain/forms/index.ts'
import type { FormId } from '../domain/forms/form.ts'

const KEPT = new Map<string, ReadonlyMap<string, number>>()

/** The cells of a form as laid out, each with its place in the form's order. */
export function formCells({ format, otherAll }: { readonly format: string; readonly otherAll: boolean }) {
  const name = `${format} ${otherAll}`
  const known = KEPT.get(name)
  if (known) return known
  const form: FormId = format === 'gb-2019-60' ? 'gb-2019-60' : 'gb-2021-30'
  const made = new Map<string, number>(cellsOf({ format: form, otherAll }).map((cell, at) => [cell.id, at]))
  KEPT.set(name, made)
  return made
}
