import { useEffect, useState } from 'react'
import type { Lang } from '../../domain/langs.ts'
import type { Held } from '../../queries/held.ts'
import type { DataSetText } from '../../words/dataSets.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'

/** What is wrong with the open data sets themselves, on every page. */
export function DataProblems({ held }: { readonly held: Held }) {
  const { lang } = useWords()
  const texts = useTexts(held)
  const said = new Map(Object.entries(texts?.[lang] ?? {}))
  const problems = held.problems.filter(problem => problem.severity !== 'info')
  if (problems.length === 0) return null
  return (
    <Notice kind={problems.some(problem => problem.severity === 'error') ? 'error' : 'warning'}>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{said.get(problem.code)?.(problem) ?? problem.found}</li>
        ))}
      </ul>
    </Notice>
  )
}

type Texts = Readonly<Record<Lang, DataSetText>>

// Seldom wanted, so fetched when they are; until then, and where they do not come, the finding stands bare.
function useTexts({ problems }: Held): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null)
  const isWanted = problems.length > 0
  useEffect(() => {
    if (!isWanted) return
    import('../../words/dataSetTexts.ts').then(
      all => setTexts(all.DATA_SET_TEXTS),
      () => undefined,
    )
  }, [isWanted])
  return texts
}
