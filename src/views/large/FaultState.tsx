import type { Fault } from '../../domain/faults.ts'
import { isPassing, wantsLogin } from '../../domain/faults.ts'
import type { Large } from '../../queries/large.ts'
import { useAskAgain } from '../../queries/useAnswer.ts'
import { CRASH_TEXTS } from '../../words/crashTexts.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Notice } from '../parts/Notice.tsx'
import { Login } from './Login.tsx'

interface FaultStateProps {
  readonly fault: Fault
  readonly large: Large
}

/** Why a large set gives no answer, what to do about it, and the way to do it from here. */
export function FaultState({ fault, large }: FaultStateProps) {
  const { lang } = useAllWords()
  const texts = LARGE_TEXTS[lang]
  const again = useAskAgain(large)
  if (wantsLogin(fault)) {
    return (
      <>
        <Notice kind={fault === 'login' ? 'info' : 'warning'}>
          <p role="alert">{texts.fault[fault]}</p>
        </Notice>
        <Login large={large} onDone={again} />
      </>
    )
  }
  const isChanged = fault === 'changed'
  return (
    <Notice kind="warning">
      <p role="alert">
        {texts.fault[fault]} {isPassing(fault) ? <span className="muted">{texts.retrying}</span> : null}{' '}
        <button type="button" className="button quiet" onClick={isChanged ? () => location.reload() : again}>
          {isChanged ? CRASH_TEXTS[lang].reload : texts.again}
        </button>
      </p>
    </Notice>
  )
}
