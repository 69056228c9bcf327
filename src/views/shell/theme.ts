/** How the page is lit; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'theme'

/** The theme kept on this device, or `system`. */
export function keptTheme(): Theme {
  try {
    const kept = window.localStorage.getItem(KEY)
    return THEMES.find(theme => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Lights the page so and keeps it on this device, where the device allows. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.setAttribute('data-theme', theme)
  try {
    window.localStorage.setItem(KEY, theme)
  } catch {
    // No storage: the theme lasts as long as the page.
  }
}
