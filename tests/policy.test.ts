import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import allowed from './dependencies.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

const PACKAGE = JSON.parse(text('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
const LOCK = JSON.parse(text('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> }
const DIRECT = { ...PACKAGE.dependencies, ...PACKAGE.devDependencies }
const LOCKED = Object.entries(LOCK.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...entry }))

const KNOWN = [...Object.keys(allowed.direct), ...Object.values(allowed.brought).flat()]
const NAMES = new Set(KNOWN.filter(name => !name.endsWith('*')))
const GROUPS = KNOWN.filter(name => name.endsWith('*')).map(name => name.slice(0, -1))

function isKnown(name: string): boolean {
  return NAMES.has(name) || GROUPS.some(group => name.startsWith(group))
}

function isOlder(version: string, than: string): boolean {
  const parts = version.split('.').map(Number)
  const floor = than.split('.').map(Number)
  const index = floor.findIndex((part, at) => part !== parts[at])
  return index !== -1 && (parts[index] ?? 0) < (floor[index] ?? 0)
}

describe('dependencies', () => {
  test('versions are exact', () => {
    expect(Object.entries(DIRECT).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('each direct one has its reason, and no reason is left over', () => {
    expect(Object.keys(DIRECT).toSorted()).toEqual(Object.keys(allowed.direct).toSorted())
  })

  test('the lock file holds nothing that is not on the list', () => {
    expect([...new Set(LOCKED.map(each => each.name))].filter(name => !isKnown(name))).toEqual([])
  })

  test('each licence is one that we may ship, or use', () => {
    const wrong = LOCKED.filter(each => {
      const may = each.dev === true ? allowed.licences.development : allowed.licences.shipped
      return !may.includes(each.license ?? '')
    })
    expect(wrong.map(each => `${each.name}: ${each.license}`)).toEqual([])
  })

  test.each(Object.entries(allowed.minimum))('%s is not older than its last known hole', (name, [than = '']) => {
    const found = LOCKED.filter(each => each.name === name)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(each => isOlder(each.version ?? '0', than))).toEqual([])
  })

  test('versions are compared as numbers', () => {
    expect(['5.5.2', '5.4.9', '4.9.9'].map(each => isOlder(each, '5.5.3'))).toEqual([true, true, true])
    expect(['5.5.3', '5.10.0', '6.0.0'].map(each => isOlder(each, '5.5.3'))).toEqual([false, false, false])
  })

  test('the lock file names no registry', () => {
    const lines = text('package-lock.json').split('\n')
    expect(lines.filter(line => /"resolved"|registry/.test(line))).toEqual([])
  })
})

function tracked(): readonly string[] {
  try {
    const out = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return out.split('\0').filter(file => file !== '' && existsSync(join(ROOT, file)))
  } catch {
    const walked = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    return walked.filter(each => each.isFile()).map(each => join(each.parentPath, each.name).slice(ROOT.length))
  }
}

const OWN = tracked().filter(
  file =>
    !/^(node_modules|dist|coverage|pictures|\.git|\.bench)\//.test(file) &&
    /\.(tsx?|css|html|json|md|ya?ml|csv|svg|sh)$|^\.ci\/|^\.[a-z]+(rc|ignore)/.test(file),
)

describe('what we write', () => {
  test('no path of somebody’s machine', () => {
    const machine = new RegExp(
      `(^|[\\s"'\`(=:])/(?:${['home', 'Users', 'root', 'work', 'tmp', 'var/tmp'].join('|')})/`,
      'm',
    )
    const wrong = OWN.filter(file => !file.startsWith('public/data/') && machine.test(text(file)))
    expect(wrong).toEqual([])
  })

  test('no enum and no class in src, but the one by which React catches errors', () => {
    const ours = OWN.filter(file => /^src\/.*\.tsx?$/.test(file) && file !== 'src/views/shell/ErrorBoundary.tsx')
    const wrong = ours.filter(file =>
      /^\s*(?:export\s+)?(?:declare\s+)?(?:(?:const\s+)?enum|(?:abstract\s+)?class)\s+[A-Za-z]/m.test(text(file)),
    )
    expect(wrong).toEqual([])
  })

  test('no way around the type checker or the linter without a reason beside it', () => {
    const wrong = OWN.filter(file => /^src\/.*\.tsx?$/.test(file)).filter(file =>
      /@ts-(?:ignore|nocheck)\b|(?<!\/\/ .*\n\s*)\/\/ oxlint-disable(?:-[a-z]+)* (?!.* -- )/.test(text(file)),
    )
    expect(wrong).toEqual([])
  })

  test('nothing builds markup from text', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/
    // What the build has drawn is left as it is found, which React takes only from who says so: the reader's browser
    // is told the empty text, and only the build the drawing.
    const asFound = (file: string): string =>
      file === 'src/views/parts/ChartFrame.tsx'
        ? text(file).replace('suppressHydrationWarning dangerouslySetInnerHTML={still}', '')
        : text(file)
    expect(OWN.filter(file => file.startsWith('src/') && file.endsWith('x') && sinks.test(asFound(file)))).toEqual([])
    expect(text('src/views/parts/ChartFrame.tsx')).toContain("const AS_FOUND = { __html: '' }")
    expect(text('src/views/parts/ChartFrame.tsx')).toContain('import.meta.env.SSR ? { __html: stillChart(')
    expect(OWN.filter(file => /^src\/.*\.ts$/.test(file) && sinks.test(text(file)))).toEqual([])
  })
})
