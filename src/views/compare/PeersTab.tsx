import { PEER_WAYS } from '../../summaries/compareChoice.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { CompareChart } from './CompareChart.tsx'
import styles from './compare.module.css'
import { FocusPick } from './FocusPick.tsx'
import { Pick } from './Pick.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** One body against its peers: every rate of a year, and the chosen indicator over the years. */
export function PeersTab({ source }: { readonly source: CompareSource }) {
  const text = useCompareText()
  const setChoice = useSetChoice()
  const { choice } = source.context
  return (
    <>
      <div className={styles['controls']}>
        <FocusPick source={source} />
        <Pick
          label={text.controls.peers}
          value={choice.peers}
          options={PEER_WAYS.map(way => [way, text.peers[way]] as const)}
          onPick={peers => setChoice({ peers })}
        />
      </div>
      {choice.focus === '' ? (
        <p>{text.noFocus}</p>
      ) : (
        <>
          <CompareChart id="spine" source={source} />
          <CompareChart id="peersByYear" source={source} />
        </>
      )}
    </>
  )
}
