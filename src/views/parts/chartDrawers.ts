import type { Drawn } from '../../charts/poster.ts'

/** How each chart on the page is drawn once more, by the element that it stands in: what is saved is light, whatever the screen is. */
export const DRAWERS = new WeakMap<Element, () => Drawn>()
