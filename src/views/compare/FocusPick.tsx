import { useSetChoice } from '../shell/choiceContext.ts'
import { Pick } from './Pick.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly source: CompareSource
  /** All bodies together may be picked too. */
  readonly all?: boolean
}

/** The body that is looked at. */
export function FocusPick({ source, all = false }: Props) {
  const { controls } = useCompareText()
  const setChoice = useSetChoice()
  const { focus } = source.context.choice
  const units = source.units.includes(focus) || focus === '' ? source.units : [focus, ...source.units]
  return (
    <Pick
      label={controls.focus}
      value={focus}
      options={[
        ['', all ? controls.allBodies : controls.pickFocus] as const,
        ...units.map(unit => [unit, unit] as const),
      ]}
      onPick={picked => setChoice({ focus: picked })}
    />
  )
}
