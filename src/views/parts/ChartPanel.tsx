import { Suspense, useCallback, useId, useState, type ReactNode } from 'react'
import { isOfBars, type Behind, type Picture } from '../../charts/chart.ts'
import { inkOf } from '../../charts/colours.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { heldTogether } from './heldTogether.ts'
import { AnyFrame, BarFrame } from './frames.ts'
import { ChartKeys } from './ChartKeys.tsx'
import styles from './ChartPanel.module.css'
import { later } from './later.tsx'
import { TwinTable } from './TwinTable.tsx'
import { useTheme } from './useTheme.ts'

type View = 'chart' | 'table' | 'both'

const LaterTable = later(TwinTable)

interface Panel {
  readonly picture: Picture
  /** How it is shown at first; the switch in the panel changes it here only. */
  readonly view?: View
  /** Opens what a mark is made of: its name, as `behindMark` takes it. */
  readonly onDrill?: (mark: string) => void
  /** The ways out of it. */
  readonly out?: ReactNode
  /** What its numbers stand on. */
  readonly foot?: ReactNode
}

/** What stands behind a mark; one with `n` before it is a mark of the narrow form. */
export function behindMark(picture: Picture, name: string): Behind | undefined {
  const isNarrow = name.startsWith('n')
  const mark = isNarrow ? name.slice(1) : name
  const marks = (isNarrow ? picture.narrow?.behind : undefined) ?? picture.behind
  return marks.get(mark) ?? marks.get(`*:${mark.split(':').at(-1)}`)
}

/** A chart with its title, its base, its key, its table twin and its notes: one panel serves every chart. */
export function ChartPanel({ picture, view = 'chart', onDrill, out, foot }: Panel) {
  const words = useChartWords()
  const id = useId()
  const theme = useTheme()
  const [picked, setPicked] = useState<View | null>(null)
  const shownView = picked ?? view
  const [spot, setSpot] = useState<string | null>(null)
  const ChartFrame = isOfBars(picture) ? BarFrame : AnyFrame
  const onMark = useCallback(
    (mark: string, narrow: boolean) => {
      const name = `${narrow ? 'n' : ''}${mark}`
      if (behindMark(picture, name)) onDrill?.(name)
    },
    [picture, onDrill],
  )
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <header className={styles['head']}>
        <div>
          <h3 id={id}>{heldTogether(picture.title)}</h3>
          <p className={styles['base']}>{picture.base}</p>
          {picture.caution === undefined ? null : <p className={styles['caution']}>{picture.caution}</p>}
        </div>
        <div className={styles['switch']} role="group" aria-label={words.charts.show}>
          {(view === 'both' ? (['both', 'chart', 'table'] as const) : (['chart', 'table'] as const)).map(each => (
            <button key={each} type="button" aria-pressed={shownView === each} onClick={() => setPicked(each)}>
              {words.charts[each]}
            </button>
          ))}
        </div>
        {out}
      </header>
      {shownView === 'table' ? null : picture.allZero ? (
        <p>{words.charts.allZero}</p>
      ) : (
        <>
          <Key picture={picture} />
          <ChartKeys picture={picture} onMark={mark => onMark(mark, false)} onSpot={setSpot}>
            <div role="img" aria-label={words.charts.imageOf(picture.title)}>
              <Suspense fallback={<div style={{ height: picture.height }} />}>
                <ChartFrame theme={theme} picture={picture} spot={spot} onMark={onMark} />
              </Suspense>
            </div>
          </ChartKeys>
        </>
      )}
      {shownView === 'chart' ? null : <LaterTable picture={picture} />}
      {picture.notes.length > 0 ? (
        <ul className={styles['notes']}>
          {picture.notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {foot}
    </section>
  )
}

const HATCHING = 'M-1 3 3-1M-1 8 8-1M-1 13 13-1M2 15 15 2M7 15 15 7M12 15 15 12'

function Key({ picture }: { readonly picture: Picture }) {
  if (picture.key.length === 0) return null
  return (
    <ul className={styles['key']}>
      {picture.key.map(entry => (
        <li key={entry.label}>
          <svg className={styles['swatch']} viewBox="0 0 14 14" aria-hidden="true">
            <rect width="14" height="14" fill={inkOf(entry.ink)} />
            {entry.hatched ? <path className={styles['hatch']} d={HATCHING} /> : null}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  )
}
