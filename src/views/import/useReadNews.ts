import { useEffect, useRef, type RefObject } from 'react'
import { afterPaint } from '../parts/afterPaint.ts'

/** Fields that a person types or picks in: the focus is never taken from them. */
const TYPED = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"])'

/**
 * After files were read the focus goes to the newest result, so that the next key stroke is there; but only if it stands
 * where it stood when reading began, or nowhere, and never out of a field.
 */
export function useReadNews(busy: boolean, frame: RefObject<HTMLElement | null>): void {
  const from = useRef<Element | null>(null)
  const before = useRef(busy)
  useEffect(() => {
    if (busy === before.current) return undefined
    before.current = busy
    if (busy) {
      from.current = document.activeElement
      return undefined
    }
    return afterPaint(() => {
      const now = document.activeElement
      const isFree = now === null || now === document.body || now === from.current || now.closest('main') === now
      if (isFree && now?.matches(TYPED) !== true)
        frame.current?.querySelector<HTMLElement>('[data-result]')?.focus({ preventScroll: true })
    })
  }, [busy, frame])
}
