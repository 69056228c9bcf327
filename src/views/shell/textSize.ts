/** How large the page is written: as usual, or for eyes that need more. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

const KEY = 'text-size'

/** The size kept on this device, or the usual one. */
export function keptTextSize(): TextSize {
  try {
    const kept = window.localStorage.getItem(KEY)
    return TEXT_SIZES.find(size => size === kept) ?? 'normal'
  } catch {
    return 'normal'
  }
}

/** Writes the page so, and keeps it on this device where the device allows. */
export function applyTextSize(size: TextSize): void {
  if (size === 'normal') document.documentElement.removeAttribute('data-text')
  else document.documentElement.setAttribute('data-text', size)
  try {
    window.localStorage.setItem(KEY, size)
  } catch {
    // No storage: the size lasts as long as the page.
  }
}
