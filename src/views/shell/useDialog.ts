import { useEffect, useRef, type RefObject } from 'react'

interface Dialog<T> {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly first: RefObject<HTMLInputElement | null>
  readonly leave: (result: T | null) => void
  readonly onLeft: () => void
}

/** A modal dialog that opens at once, and gives its result when it has closed and the focus is back where it was. */
export function useDialog<T>(onClose: (result: T | null) => void): Dialog<T> {
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLInputElement>(null)
  const kept = useRef<T | null>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
    if (window.matchMedia('(pointer: fine)').matches) first.current?.focus()
  }, [])
  return {
    dialog,
    first,
    leave: result => {
      kept.current = result
      dialog.current?.close()
    },
    onLeft: () => onClose(kept.current),
  }
}
