import { BarChart } from 'echarts/charts'
import { GridSimpleComponent, MarkLineComponent } from 'echarts/components'
import { init, use as register, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Picture } from '../../charts/chart.ts'
import type { Theme } from '../../charts/colours.ts'
import type { Drawn } from '../../charts/poster.ts'
import { enlarged } from '../../charts/enlarged.ts'
import { inked } from '../../charts/inked.ts'
import { DRAWERS } from './chartDrawers.ts'
import { AS_ITS_BOX, useFitsPaper } from './useFitsPaper.ts'
import styles from './ChartFrame.module.css'
import { stillChart } from './stillChart.ts'
import { answerPointer, useHover, type Spot } from './useHover.ts'
import { useLit } from './useLit.ts'
import { useTextFactor } from './useTextFactor.ts'
import { stopWarming } from './warmChart.ts'

register([BarChart, GridSimpleComponent, MarkLineComponent, SVGRenderer])

export { warmChart } from './warmChart.ts'

/** What stands in the box until ECharts takes it: what the build has drawn, which React leaves as it finds it. */
const AS_FOUND = { __html: '' }

/** Below this width a picture shows its narrow form, where it has one. */
const NARROW = 560
const NARROW_FACTOR = 1.25
const STILL_LOOKS = { wide: styles['wide'], narrow: styles['narrow'] }

interface Frame {
  readonly picture: Picture
  readonly theme: Theme
  /** The mark that the keys stand on, to be seen there too. */
  readonly spot: string | null
  /** Called with the key of the mark that was clicked, as in `behind`. */
  readonly onMark: (mark: string, narrow: boolean) => void
}

/** The one place that runs ECharts (`AnyChartFrame.tsx` adds lines and flows): SVG, still, tooltips as text, one instance for as long as the theme lasts. */
export function ChartFrame({ picture, theme, spot, onMark }: Frame) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts | null>(null)
  const font = useRef('sans-serif')
  const clicked = useRef<(mark: string) => void>(() => undefined)
  const pointed = useRef<Spot | null>(null)
  const { canHover, waiting } = useHover(useCallback(where => (pointed.current = where), []))
  const textFactor = useTextFactor()
  const limit = useRef(NARROW * textFactor)
  const [narrow, setNarrow] = useState(() => typeof window !== 'undefined' && window.innerWidth < NARROW * textFactor)
  // Where there is little room, writing grows less, or it would cover itself.
  const factor = narrow ? Math.min(textFactor, NARROW_FACTOR) : textFactor
  const small = narrow ? picture.narrow : undefined
  const spec = small?.spec ?? picture.spec
  const height = Math.round((small?.height ?? picture.height) * factor)

  useEffect(() => {
    clicked.current = mark => onMark(mark, narrow)
  }, [onMark, narrow])

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    font.current = getComputedStyle(element).fontFamily
    element.replaceChildren()
    const made = init(element, null, { renderer: 'svg' })
    chart.current = made
    stopWarming()
    tellClicks(made, mark => clicked.current(mark))
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight } = element
      if (width === 0) return
      setNarrow(width < limit.current)
      // A height that the picture asked for is there already; to draw it once more would show nothing new.
      if (width !== made.getWidth() || clientHeight !== made.getHeight()) made.resize(AS_ITS_BOX)
    })
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.dispose()
      chart.current = null
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an instance knows only what was there, and the theme, when it was made
  }, [canHover, theme])

  useEffect(() => {
    if (!chart.current) return
    // Only the paper grows here: to resize the chart would draw what it showed before, and measure the page for it.
    if (chart.current.getHeight() !== height) chart.current.getZr().resize({ width: chart.current.getWidth(), height })
    const draw = { spec, factor, font: font.current, canHover }
    chart.current.setOption(optionOf(draw, theme), { notMerge: true })
    if (canHover) answerPointer(chart.current, pointed)
    const element = box.current
    if (element) DRAWERS.set(element, () => drawnOnPaper(draw, { width: element.clientWidth, height }))
  }, [spec, theme, height, factor, canHover])

  useEffect(() => {
    limit.current = NARROW * textFactor
    if (box.current && box.current.clientWidth > 0) setNarrow(box.current.clientWidth < limit.current)
  }, [textFactor])

  useLit(chart, small ? null : spot)
  useFitsPaper(chart)

  // A style in what the build writes would be refused by the page's policy.
  useLayoutEffect(() => box.current?.style.setProperty('height', `${height}px`), [height])
  const still = import.meta.env.SSR ? { __html: stillChart(picture, STILL_LOOKS) } : AS_FOUND
  return <div ref={box} suppressHydrationWarning dangerouslySetInnerHTML={still} {...waiting} />
}

interface Draw {
  readonly spec: Picture['spec']
  readonly factor: number
  readonly font: string
  readonly canHover: boolean
}

function optionOf({ spec, factor, font, canHover }: Draw, theme: Theme): Picture['spec'] {
  const { tooltip, ...drawn } = enlarged(inked(spec, theme), factor)
  const [given] = [tooltip].flat()
  const still = { ...drawn, textStyle: { fontFamily: font } }
  return canHover ? { ...still, tooltip: { ...given, renderMode: 'richText' } } : still
}

/** The same chart drawn aside, in the colours of paper. */
function drawnOnPaper(draw: Draw, size: { readonly width: number; readonly height: number }): Drawn {
  const aside = init(document.createElement('div'), null, { renderer: 'svg', ...size })
  aside.setOption(optionOf(draw, 'light'))
  aside.getZr().flush()
  const svg = aside.getDom().querySelector('svg')
  const markup = svg ? new XMLSerializer().serializeToString(svg) : ''
  aside.dispose()
  return { markup, ...size }
}

function tellClicks(chart: ECharts, onMark: (mark: string) => void): void {
  chart.on('click', event => onMark(markOf(event)))
  chart.getZr().on('click', event => {
    if (event.target) return
    const place = placeOf(chart, [event.offsetX, event.offsetY])
    if (place !== null) onMark(`*:${place}`)
  })
}

function markOf(event: { readonly seriesIndex?: number; readonly dataIndex?: number; readonly dataType?: string }) {
  const series = event.dataType === undefined || event.dataType === 'main' ? '' : `${event.dataType}:`
  return `${event.seriesIndex ?? 0}:${series}${event.dataIndex ?? 0}`
}

/** The place on the category axis of a point between the marks; null outside the grid. */
function placeOf(chart: ECharts, point: [number, number]): number | null {
  const inGrid = { gridIndex: 0 }
  if (!chart.containPixel(inGrid, point)) return null
  const [x, y] = chart.convertFromPixel(inGrid, point)
  const option: unknown = chart.getOption()['yAxis']
  const vertical = Array.isArray(option) && isCategory(option[0])
  const place = vertical ? y : x
  return place === undefined || !Number.isInteger(place) ? null : place
}

function isCategory(axis: unknown): boolean {
  return typeof axis === 'object' && axis !== null && 'type' in axis && axis.type === 'category'
}
