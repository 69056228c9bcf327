import { useCallback, useRef } from 'react'
import type { Picture } from '../../charts/chart.ts'
import { useAllWords } from '../../words/allWords.ts'
import { OutMenu } from '../parts/OutMenu.tsx'

/** The ways out of a chart of a table of any kind; what they need is loaded when it is wanted. */
export function AdhocOut({ picture, file }: { readonly picture: Picture; readonly file: string }) {
  const words = useAllWords()
  const here = useRef<HTMLDivElement>(null)
  const load = useCallback(async () => {
    const { pictureWays } = await import('../parts/chartWays.ts')
    return pictureWays({ picture, source: [file], words, panel: () => here.current?.closest('section') ?? null })
  }, [picture, file, words])
  return (
    <div ref={here}>
      <OutMenu label={words.charts.takeOut} of={picture.title} load={load} />
    </div>
  )
}
