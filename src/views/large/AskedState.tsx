import { useEffect, useState } from 'react'
import type { Large } from '../../queries/large.ts'
import { useSilent } from '../../queries/silent.ts'
import type { Asked } from '../../queries/useAnswer.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { Notice } from '../parts/Notice.tsx'
import { FaultState } from './FaultState.tsx'
import styles from './large.module.css'

/** How long nothing is said of a question that is on its way, in ms. */
const PATIENCE = 500

interface AskedStateProps {
  readonly asked: Asked
  readonly large: Large
}

/** How a question stands: nothing while it is quick, then how far it is and a way to stop it; why it failed. */
export function AskedState({ asked, large }: AskedStateProps) {
  const { lang, numbers } = useAllWords()
  const texts = LARGE_TEXTS[lang]
  const isSilent = useSilent(large.dataset)
  const isLong = useLonger(asked.isWaiting, PATIENCE)
  if (asked.fault === 'cancelled') {
    return (
      <Notice>
        <p>
          {texts.cancelled}{' '}
          <button type="button" className="button quiet" onClick={asked.again}>
            {texts.again}
          </button>
        </p>
      </Notice>
    )
  }
  if (asked.fault !== null) return <FaultState fault={asked.fault} large={large} />
  if (!isLong) return null
  return (
    <p className={styles['state']} role="status">
      {isSilent ? texts.silent : texts.asking} {asked.share > 0 ? texts.progress(numbers.percent(asked.share)) : ''}
      <progress value={asked.share > 0 ? asked.share : undefined} />
      <button type="button" className="button quiet" onClick={asked.cancel}>
        {texts.cancel}
      </button>
    </p>
  )
}

function useLonger(isOn: boolean, ms: number): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setTimeout(() => setLong(true), ms)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isOn, ms])
  return isLong
}
