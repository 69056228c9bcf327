import { useEffect } from 'react'

/** A column that opens or closes gets a new head: the focus goes on to the button of the new one. */
export function useKeptFocus(id: string, opened: ReadonlySet<string>): void {
  useEffect(() => {
    if (id === '' || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-toggle="${CSS.escape(id)}"]`)?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it runs because of them, not with them
  }, [id, opened])
}
