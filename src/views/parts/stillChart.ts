import { init } from 'echarts/core'
import type { Picture } from '../../charts/chart.ts'
import { inkedByPage } from '../../charts/inked.ts'

/** How wide the picture is drawn, in px: as on a desktop, and as on a phone. */
const WIDTHS = { wide: 1238, narrow: 326 } as const

interface Looks {
  readonly wide: string | undefined
  readonly narrow: string | undefined
}

/**
 * A picture as the build draws it, before there is a screen: once for wide ones and once for phones, of which the style
 * sheet shows one. It has no style of its own, which the page's policy would refuse: letters are as the page's.
 */
export function stillChart(picture: Picture, looks: Looks): string {
  const narrow = picture.narrow ?? picture
  return (
    drawn(picture.spec, { width: WIDTHS.wide, height: picture.height, look: looks.wide }) +
    drawn(narrow.spec, { width: WIDTHS.narrow, height: narrow.height, look: looks.narrow })
  )
}

interface Paper {
  readonly width: number
  readonly height: number
  readonly look: string | undefined
}

function drawn(spec: Picture['spec'], { width, height, look = '' }: Paper): string {
  const { tooltip: _, ...still } = inkedByPage(spec)
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height })
  canvas.setOption({ ...still, animation: false })
  const svg = canvas.renderToSVGString({ useViewBox: true })
  canvas.dispose()
  return withoutUnseen(withoutStyle(svg)).replace(/^<svg[^>]*>/, () => {
    const size = `viewBox="0 0 ${width} ${height}" width="100%" height="${height}"`
    return `<svg class="${look}" ${size} aria-hidden="true">`
  })
}

const KEPT = /font-(?:size|weight):[^;"]+/g

/** Styles as attributes, where an attribute says the same; those of the pointer and of letters go. */
function withoutStyle(svg: string): string {
  return svg
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/\s(?:class|pointer-events|xml:space)="[^"]*"/g, '')
    .replaceAll(/<rect [^>]*fill="none"><\/rect>/g, '')
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/\sstyle="([^"]*)"/g, (_, style: string) =>
      [...style.matchAll(KEPT)].map(([each]) => ` ${each.replace(':', '="').trim()}"`).join(''),
    )
}

/** Without what nobody sees: areas for the pointer, bars of no height, hundredths of a px, and what ECharts notes for itself. */
function withoutUnseen(svg: string): string {
  return svg
    .replaceAll(/\s(?:ecmeta_\w+|stroke-linecap)="[^"]*"/g, '')
    .replaceAll(/ transform="[^"]*"/g, place => place.replaceAll(/(\.\d)\d+/g, '$1'))
    .replaceAll(/<path d="M\S+ [\d.]+l[\d.]+ 0l0 0l[^>]*><\/path>/g, '')
    .replaceAll(/<path (?![^>]*stroke)[^>]*fill="none"[^>]*><\/path>/g, '')
    .replaceAll('></path>', '/>')
}
