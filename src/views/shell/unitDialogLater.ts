import { fetched } from '../parts/fetched.tsx'

/** The dialog in which bodies are chosen; nobody sees it before a click. */
export const UnitDialog = fetched(async () => (await import('./UnitDialog.tsx')).UnitDialog)

/** Fetches the dialog's code: called when a pointer or the focus comes near, so that a click need not wait. */
export async function fetchUnitDialog(): Promise<void> {
  // What cannot be fetched now is fetched when it is shown, and told there.
  await UnitDialog.fetch().catch(() => null)
}
