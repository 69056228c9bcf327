import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Held } from '../../queries/held.ts'
import { isLatin, searchUnits, unitGroups, type SoundsLike } from '../../summaries/unitOptions.ts'
import { UNIT_DIALOG_TEXTS } from '../../words/unitDialogTexts.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './UnitDialog.module.css'
import { UnitFrame, type Choosing } from './UnitFrame.tsx'
import { UnitGroupField } from './UnitGroupField.tsx'

interface UnitDialogProps {
  readonly held: Held
  readonly units: readonly string[]
  /** The bodies that were chosen, or null where it was left without a change. */
  readonly onClose: (units: readonly string[] | null) => void
}

/** Chooses bodies: a search, groups by the body above, a whole group at once. Escape leaves without a change. */
export function UnitDialog({ held, units, onClose }: UnitDialogProps) {
  const { searchHint } = UNIT_DIALOG_TEXTS[useWords().lang]
  return (
    <UnitFrame units={units} hint={searchHint} onClose={onClose}>
      {choosing => <UnitList held={held} {...choosing} />}
    </UnitFrame>
  )
}

interface UnitListProps extends Choosing {
  readonly held: Held
}

// The table of sounds comes when Latin letters are typed first.
function useSounds(isWanted: boolean): SoundsLike | undefined {
  const [sounds, setSounds] = useState<{ readonly like: SoundsLike }>()
  useEffect(() => {
    if (!isWanted) return
    import('./soundsLike.ts').then(
      all => setSounds({ like: all.soundsLike }),
      () => undefined,
    )
  }, [isWanted])
  return sounds?.like
}

function UnitList({ held, search, draft, onDraft }: UnitListProps) {
  const said = UNIT_DIALOG_TEXTS[useWords().lang]
  const groups = useMemo(() => unitGroups(held.reports, held.units), [held])
  const wanted = useDeferredValue(search)
  const sounds = useSounds(isLatin(wanted))
  const found = useMemo(() => searchUnits(groups, wanted, sounds), [groups, wanted, sounds])
  const count = found.reduce((sum, group) => sum + group.options.length, 0)
  const change = (organs: readonly string[], isChosen: boolean) =>
    onDraft(new Set(isChosen ? [...draft, ...organs] : [...draft].filter(each => !organs.includes(each))))
  return (
    <>
      <p className={styles['found']} role="status">
        {count === 0 ? said.nothingFound : said.found(count)}
      </p>
      <div className={styles['list']}>
        {found.map(group => (
          <UnitGroupField key={group.parent} group={group} draft={draft} onChange={change} />
        ))}
      </div>
    </>
  )
}
