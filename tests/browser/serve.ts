import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string
  }
}

/** Serves the built page for the walks; tests/run.ts builds it first. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  if (!existsSync(`${root}/dist/index.html`)) throw new Error('No built page: run `npm run build` first.')
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0, strictPort: false, host: '127.0.0.1' } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The preview server has no address.')
  project.provide('address', address)
  return () => server.close()
}
