import { lazy } from 'react'

/** Fetches the dialog's code: called when a pointer or the focus comes near, so that a click need not wait. */
export function fetchUnitDialog() {
  return import('./UnitDialog.tsx').then(all => ({ default: all.UnitDialog }))
}

/** The dialog in which bodies are chosen; nobody sees it before a click. */
export const UnitDialog = lazy(fetchUnitDialog)
