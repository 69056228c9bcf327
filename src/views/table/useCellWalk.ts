import type { KeyboardEvent, RefObject } from 'react'
import type { Windows } from './useWindows.ts'

interface Extent {
  readonly lines: number
  readonly leaves: number
  /** Columns that name the line; their places are below 0. */
  readonly heads: number
}

const STEPS: ReadonlyMap<string, readonly [lines: number, columns: number]> = new Map([
  ['ArrowDown', [1, 0]],
  ['ArrowUp', [-1, 0]],
  ['ArrowRight', [0, 1]],
  ['ArrowLeft', [0, -1]],
  ['PageDown', [15, 0]],
  ['PageUp', [-15, 0]],
])

/** Arrow keys walk the squares of a table; Enter opens what a square leads to. */
export function useCellWalk(
  frame: RefObject<HTMLDivElement | null>,
  { lines, leaves, heads }: Extent,
  { showLine, showLeaf }: Pick<Windows, 'showLine' | 'showLeaf'>,
): (event: KeyboardEvent) => void {
  const focus = (line: number, column: number, patience = 4): void => {
    const cell = frame.current?.querySelector<HTMLElement>(`[data-at="${line} ${column}"]`)
    if (cell) {
      cell.tabIndex = -1
      cell.focus()
    } else if (patience > 0) requestAnimationFrame(() => focus(line, column, patience - 1))
  }
  return event => {
    const here = document.activeElement?.closest<HTMLElement>('[data-at]') ?? null
    if (event.key === 'Enter' && here === document.activeElement) here?.querySelector<HTMLElement>('a, button')?.click()
    const step = lines === 0 ? undefined : stepOf(event)
    if (!step || (!here && document.activeElement !== frame.current)) return
    event.preventDefault()
    const to = stepped(here, step, { lines, leaves, heads })
    showLine(to.line)
    if (to.column >= 0) showLeaf(to.column)
    focus(to.line, to.column)
  }
}

/** A step from a square; into the table, to its first one. */
function stepped(
  here: HTMLElement | null,
  [down, across]: readonly [number, number],
  { lines, leaves, heads }: Extent,
): { readonly line: number; readonly column: number } {
  if (!here) return { line: 0, column: 0 }
  const from = placeOf(here)
  return { line: within(from.line + down, 0, lines - 1), column: within(from.column + across, -heads, leaves - 1) }
}

function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): readonly [number, number] | undefined {
  return ctrlKey || metaKey || altKey ? undefined : STEPS.get(key)
}

function placeOf(cell: HTMLElement): { readonly line: number; readonly column: number } {
  const [line = 0, column = 0] = (cell.dataset['at'] ?? '').split(' ').map(Number)
  return { line, column }
}

function within(at: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, at))
}
