import { useMemo } from 'react'
import { denominatorsOf } from '../../domain/indicators/denominators.ts'
import type { Level } from '../../domain/scope.ts'
import type { Choice } from '../../summaries/choice.ts'
import { plainIndicator } from '../../summaries/chosenIndicator.ts'
import type { CompareTab } from '../../summaries/compareChoice.ts'
import { yearOfAnswer } from '../../summaries/points.ts'
import { useAllWords } from '../../words/allWords.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { BaseField } from './BaseField.tsx'
import styles from './compare.module.css'
import { IndicatorSelect } from './IndicatorSelect.tsx'
import { Pick } from './Pick.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly choice: Choice
  readonly tab: CompareTab
  readonly source: CompareSource
}

const ONE_YEAR: readonly CompareTab[] = ['rank', 'indicators', 'share', 'map']

/** What is compared: the indicator, what it is divided by, the smallest base, the year, the level. */
export function CompareControls({ choice, tab, source }: Props) {
  const { controls, denominators, ...text } = useCompareText()
  const { shared } = useAllWords()
  const setChoice = useSetChoice()
  const indicator = plainIndicator(choice)
  const over = denominatorsOf(indicator)
  return (
    <div className={styles['controls']}>
      <IndicatorSelect
        label={controls.indicator}
        value={indicator.id}
        own
        onPick={id => setChoice({ indicator: id, own: id === 'own' ? (choice.own ?? START) : choice.own })}
      />
      {over.length > 0 ? (
        <Pick
          label={controls.denominator}
          value={choice.denominator}
          options={(['closed', 'handled', 'merits'] as const).map(id => [id, denominators[id]] as const)}
          onPick={denominator => setChoice({ denominator })}
        />
      ) : null}
      {indicator.smallestBase > 0 ? <BaseField base={choice.base} onPick={base => setChoice({ base })} /> : null}
      {ONE_YEAR.includes(tab) ? <YearPick choice={choice} source={source} /> : null}
      {source.levels.length > 1 ? (
        <Pick
          label={controls.level}
          value={choice.level}
          options={[
            ['', controls.anyLevel] as const,
            ...levelsOf(source).map(each => [each, shared.levels[each]] as const),
          ]}
          onPick={level => setChoice({ level })}
        />
      ) : null}
      {over.length > 0 && !over.includes(choice.denominator) ? <p className="small">{text.denominatorNone}</p> : null}
    </div>
  )
}

/** What an own indicator starts from: the disclosure rate, in cells. */
const START = { numerator: ['3/granted/total', '3/partial/total'], denominator: ['3/total_processed/total'] } as const

function levelsOf({ levels }: CompareSource): readonly Level[] {
  return levels.filter(level => level !== '')
}

function YearPick({ choice, source }: Omit<Props, 'tab'>) {
  const { controls } = useCompareText()
  const setChoice = useSetChoice()
  const { ask, addable } = source
  const year = useMemo(
    () => yearOfAnswer(ask({ measures: [], groupBy: ['year'], where: { reports: addable.beside } }), choice),
    [ask, addable, choice],
  )
  if (year === null || source.years.length < 2) return null
  return (
    <Pick
      label={controls.year}
      value={String(year)}
      options={source.years.map(each => [String(each), String(each)] as const)}
      onPick={picked => setChoice({ at: Number(picked) })}
    />
  )
}
