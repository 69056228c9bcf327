import { useCallback, useEffect, useRef } from 'react'

/** A column that opens or closes gets a new head: the focus goes on to the button of the new one. Say which before. */
export function useKeptFocus(opened: readonly string[]): (id: string) => void {
  const last = useRef('')
  useEffect(() => {
    const id = last.current
    last.current = ''
    if (id === '' || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-toggle="${CSS.escape(id)}"]`)?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it runs because of them, not with them
  }, [opened])
  return useCallback(id => {
    last.current = id
  }, [])
}
