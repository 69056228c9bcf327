import { useSetChoice } from '../shell/choiceContext.ts'
import { Pick } from './Pick.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly source: CompareSource
  readonly pair: readonly [from: number, to: number] | null
}

/** Two years: neighbours first, then the first and the last. */
export function PairPick({ source, pair }: Props) {
  const { controls } = useCompareText()
  const setChoice = useSetChoice()
  const { years } = source
  if (pair === null) return null
  const neighbours = years.slice(1).map((to, at) => [years[at] ?? to, to] as const)
  const ends = years.length > 2 ? [[years[0] ?? 0, years.at(-1) ?? 0] as const] : []
  const pairs = [...neighbours.toReversed(), ...ends]
  const shown = pairs.some(each => each.join('-') === pair.join('-')) ? pairs : [pair, ...pairs]
  return (
    <Pick
      label={controls.pair}
      value={pair.join('-')}
      options={shown.map(each => [each.join('-'), each.join(' → ')] as const)}
      onPick={picked => setChoice({ pair: shown.find(each => each.join('-') === picked) ?? null })}
    />
  )
}
