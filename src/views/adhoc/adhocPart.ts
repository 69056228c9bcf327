import { fetched } from '../parts/fetched.tsx'

/** What shows a table of any kind. */
export const AdhocPart = fetched(async () => (await import('./AdhocView.tsx')).AdhocView)
