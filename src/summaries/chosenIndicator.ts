import { comparedById } from '../domain/indicators/compared.ts'
import { overDenominator } from '../domain/indicators/denominators.ts'
import { disclosureRate } from '../domain/indicators/disclosureRate.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { OWN_ID, ownIndicator } from '../domain/indicators/ownIndicator.ts'
import type { Measure } from '../engines/question.ts'
import type { Choice } from './choice.ts'

/** What an indicator is chosen by. */
export type IndicatorChoice = Pick<Choice, 'indicator' | 'denominator' | 'base' | 'own'>

/** The indicator that a choice names, or the disclosure rate; over the chosen denominator and with the chosen base. */
export function indicatorOfChoice(choice: IndicatorChoice): Indicator {
  return asChosen(plainIndicator(choice), choice)
}

/** The indicator that a choice names, as it is defined. */
export function plainIndicator({ indicator, own }: IndicatorChoice): Indicator {
  if (indicator === OWN_ID && own) return ownIndicator(own)
  return comparedById(indicator) ?? disclosureRate
}

/** An indicator over the chosen denominator, where it may take it, and with the chosen smallest base. */
export function asChosen(indicator: Indicator, { denominator, base }: IndicatorChoice): Indicator {
  const over = overDenominator(indicator, denominator) ?? indicator
  return base === null || over.smallestBase === 0 ? over : { ...over, smallestBase: base }
}

/** The sums that an indicator is made of. */
export function measuresOf({ numerator, denominator, minus }: Indicator, prefix = ''): readonly Measure[] {
  return [
    { id: `${prefix}numerator`, cells: numerator },
    { id: `${prefix}denominator`, cells: denominator },
    ...(minus ? [{ id: `${prefix}minus`, cells: minus }] : []),
  ]
}
