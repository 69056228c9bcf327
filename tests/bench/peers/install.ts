import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Installs the peers as locked, outside the project, and gives the folder. No script of theirs is run. */
export function installPeers(manifest: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(manifest, name), join(folder, name))
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ci of the peers failed: ${stderr}`)
  return folder
}

/** PapaParse in the loader of Graphic Walker: as it is published, since bundled it has no worker. */
const PAPA = fileURLToPath(new URL('page/papaAsPublished.ts', import.meta.url))

/** Takes the peers, and nothing else, from where they were installed. */
export function peersFrom(folder: string): Plugin {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const names = Object.keys(dependencies)
  return {
    name: 'peers',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'papaparse' && importer?.includes('/@kanaries/') === true) return this.resolve(PAPA)
      const isPeer = names.some(name => source === name || source.startsWith(`${name}/`))
      if (!isPeer || importer === undefined || !importer.includes('/bench/peers/page/')) return null
      return this.resolve(source, join(folder, 'importer.js'), { skipSelf: true })
    },
  }
}
