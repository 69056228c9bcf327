import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { minifySync, type Plugin, type Rolldown } from 'vite'
import { START_ADDRESSES } from '../domain/pages.ts'
import { checkedIn, isChecked } from './checkedData.ts'
import { drawFirstPage } from './drawFirstPage.ts'
import { early, type Beside } from './early.ts'
import type { FirstPage } from './page.tsx'
import { policyWith } from './policy.ts'
import { chartBeside, stylesOf } from './preloads.ts'

/**
 * Shown from the first paint where the script in the page says so, else once the page's own script has drawn it. Of the
 * start page its title is painted first, and then, in a frame of its own, what is below the first screen and what says of
 * itself that it may come later: on a wide screen, where it moves nothing of what is there.
 */
const DRAWN = 'html[data-drawn] #root[hidden]'
const TITLE = 'html[data-drawn=first] #root[hidden]'
const SHOWN = [
  `${DRAWN}{display:block}`,
  `@media (max-height:1200px){${TITLE} main section{content-visibility:hidden;contain-intrinsic-height:100vh}`,
  `@media (min-width:1200px){${TITLE} [data-later]{content-visibility:hidden}}}`,
].join('')
/** The first paint waits for the page's title, which what comes before it would move. */
const WAIT = '<link rel="expect" blocking="render" href="#main">'

/**
 * Writes the page so that its first paint needs one request: the start page drawn, the first styles and the script
 * that decides whom it is shown to inside of it, and the policy that lets in exactly these two.
 */
export function firstHtml(): Plugin {
  let root = ''
  let folder = ''
  let base = './'
  let policy = ''
  return {
    name: 'first-html',
    apply: 'build',
    configResolved: config => {
      ;({ root, base } = config)
      folder = join(config.publicDir, 'data')
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        if (bundle === undefined) return html
        const page = isChecked(folder) ? await drawFirstPage(root, folder, base) : null
        const style = stylesIn(bundle) + SHOWN
        const data = checkedIn(folder).map(({ path }): Beside => ({
          rel: 'preload',
          as: 'fetch',
          href: `${base}data/${path}`,
        }))
        const given = [START_ADDRESSES, [...data, ...chartBeside(bundle, base)]].map(each => JSON.stringify(each))
        const script = small(`(${early.toString()})(${given.join(',')})`)
        policy = policyWith({ style: hashOf(style), script: hashOf(script) })
        return withFirst(html, { page, style, script, policy, links: linksOf(bundle, base) })
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        // A meta tag cannot say who may frame the page: the same policy for a host to send, made anew by each build.
        const source = `add_header Content-Security-Policy "${policy}; frame-ancestors 'none'" always;\n`
        this.emitFile({ type: 'asset', fileName: 'csp.conf', source })
      },
    },
  }
}

interface First {
  readonly page: FirstPage | null
  readonly style: string
  readonly script: string
  readonly policy: string
  readonly links: string
}

function withFirst(html: string, { page, style, script, policy, links }: First): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`,
    '<meta charset="utf-8">',
  ].join('\n    ')
  const whole = html
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace('<meta charset="utf-8" />', () => head)
    .replace('</head>', () => `<style>${style}</style>${WAIT}<script>${script}</script>${links}</head>`)
    .replaceAll(/>\n\s+</g, '><')
  if (page === null) return whole
  return whole
    .replace(/<title>.*<\/title>/, () => `<title>${page.title}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root" hidden>${page.markup}</div>`)
}

/** The styles of the first view as one text. */
function stylesIn(bundle: Rolldown.OutputBundle): string {
  const text = stylesOf(bundle)
    .map(file => {
      const asset = bundle[file]
      return asset?.type === 'asset' ? String(asset.source).trim() : ''
    })
    .join('\n')
  if (/url\(|<\/style|@import|@charset/i.test(text))
    throw new Error('The first styles name a file, which the page would not find.')
  return text
}

// Vite takes a sheet whose link is there for fetched; a disabled one is not fetched, and can be where it has to.
function linksOf(bundle: Rolldown.OutputBundle, base: string): string {
  return stylesOf(bundle)
    .map(file => `<link rel="stylesheet" crossorigin href="${base}${file}" disabled>`)
    .join('\n    ')
}

/** A script in as few letters as it can be said. */
function small(script: string): string {
  const { code, errors } = minifySync('early.js', script, { module: false })
  if (errors.length > 0) throw new Error(errors.map(each => each.message).join('\n'))
  return code.trim()
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
