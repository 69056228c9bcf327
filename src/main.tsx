import './domain/olderBrowsers.ts'
import './trustedTypes.ts'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { startKeeping } from './queries/keeping.ts'
import { newClient } from './queries/newClient.ts'
import { shownAsBuilt } from './queries/shownAsBuilt.ts'
import './views/shell/tokens.css'
import './views/shell/inks.css'
import './views/shell/base.css'
import { applyTheme, keptTheme } from './views/shell/theme.ts'
import { applyTextSize, keptTextSize } from './views/shell/textSize.ts'
import { takeStyles } from './views/shell/takeStyles.ts'
import { App } from './views/shell/App.tsx'

applyTheme(keptTheme())
applyTextSize(keptTextSize())
startKeeping()

const client = newClient()
const page = (
  <StrictMode>
    <App client={client} />
  </StrictMode>
)

// oxlint-disable-next-line no-console -- where a developer looks for what went wrong
const tell = (error: unknown): void => console.error(error, error instanceof Error ? error.cause : '')

/** What React could mend, what it could not, and what a part of the page has caught: each with what caused it. */
const TOLD = { onRecoverableError: tell, onUncaughtError: tell, onCaughtError: tell }

/** Draws the page where there is nothing, or something else. */
function draw(root: HTMLElement): void {
  root.replaceChildren()
  root.hidden = false
  createRoot(root, TOLD).render(page)
}

/** Takes the page over as the build has drawn it, unless it was drawn from other data than there are now. */
function takeOver(root: HTMLElement): void {
  root.hidden = false
  const data = shownAsBuilt(client)
  const taken = hydrateRoot(root, page, TOLD)
  const anew = (): void => {
    taken.unmount()
    draw(root)
  }
  void data.then(isSo => (isSo ? undefined : anew()))
}

const root = document.getElementById('root')
const isDrawn = root?.hasChildNodes() === true && 'drawn' in document.documentElement.dataset
if (root) takeStyles(() => (isDrawn ? takeOver : draw)(root))
