import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import { askDataAgain, isLacking } from '../../queries/dataAgain.ts'
import { DATA_SET_TEXTS } from '../../words/dataSetTexts.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'

/** What is wrong with the open data sets, in sentences, and the way to ask again for those that are lacking. */
export function DataProblemsSaid({ problems }: { readonly problems: readonly Problem[] }) {
  const { lang, shell } = useWords()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const said = new Map(Object.entries(DATA_SET_TEXTS[lang]))
  const lacks = isLacking({ problems })
  const again = (): void => {
    setAsking(true)
    void askDataAgain(client).finally(() => setAsking(false))
  }
  return (
    <Notice kind={lacks ? 'error' : 'warning'}>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{said.get(problem.code)?.(problem) ?? problem.found}</li>
        ))}
      </ul>
      {lacks ? (
        <button type="button" className="button quiet" disabled={isAsking} onClick={again}>
          {shell.crashed.again}
        </button>
      ) : null}
    </Notice>
  )
}
