import { Suspense } from 'react'
import type { Picture } from '../../charts/chart.ts'
import { INKS } from '../../charts/colours.ts'
import styles from './BriefingPage.module.css'
import { fetched } from '../parts/fetched.tsx'

const ChartFrame = fetched(async () => (await import('../parts/AnyChartFrame.tsx')).ChartFrame)

const TALLEST = 205

/** A chart on paper: always light, never taller than its share of the sheet. */
export function BriefChart({ picture }: { readonly picture: Picture }) {
  const { narrow: _, ...wide } = picture
  const small: Picture = { ...wide, height: Math.min(picture.height, TALLEST) }
  return (
    <section className={styles['chart']}>
      <h2>{picture.title}</h2>
      <p>{picture.base}</p>
      <ul className={styles['key']}>
        {picture.key.map(({ ink, label, hatched }) => (
          <li key={label}>
            <svg width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" fill={INKS[ink].light} opacity={hatched ? 0.5 : 1} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={picture.title}>
        <Suspense fallback={<div style={{ height: small.height }} />}>
          <ChartFrame picture={small} theme="light" spot={null} onMark={ignore} />
        </Suspense>
      </div>
    </section>
  )
}

function ignore(): void {
  // Paper is not clicked.
}
