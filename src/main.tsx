import './domain/olderBrowsers.ts'
import './trustedTypes.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startKeeping } from './queries/keeping.ts'
import './views/shell/tokens.css'
import './views/shell/base.css'
import { applyTheme, keptTheme } from './views/shell/theme.ts'
import { applyTextSize, keptTextSize } from './views/shell/textSize.ts'
import { App } from './views/shell/App.tsx'

applyTheme(keptTheme())
applyTextSize(keptTextSize())
startKeeping()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
