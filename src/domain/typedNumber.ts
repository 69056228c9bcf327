import type { Column } from './forms/form.ts'

/** What a person typed for a cell: a number that the cell may hold, nothing (a blank), or neither. */
export type Typed = { readonly value: number | null } | { readonly refused: 'notANumber' | 'negative' | 'decimal' }

/** Typed text → number: full-width digits and thousands marks are understood, nothing is rounded. */
export function typedNumber(text: string, column: Pick<Column, 'signed' | 'decimal'>): Typed {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/gu, '').replace('−', '-')
  if (plain === '') return { value: null }
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/u.test(plain)) return { refused: 'notANumber' }
  const value = Number(plain)
  if (value < 0 && column.signed !== true) return { refused: 'negative' }
  if (!Number.isInteger(value) && column.decimal !== true) return { refused: 'decimal' }
  return { value: value === 0 ? 0 : value }
}
