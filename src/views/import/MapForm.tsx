import { useId, useState } from 'react'
import { yearOfText } from '../../domain/year.ts'
import { applyMap, type SheetMap, type Target } from '../../queries/mapping.ts'
import type { Upload } from '../../queries/uploads.ts'
import { useAllWords } from '../../words/allWords.ts'
import { MapParts } from './MapParts.tsx'
import { cellOfTarget, stateOf, sureOf, type PartState, type Whole } from './mapState.ts'
import { MapWhole } from './MapWhole.tsx'
import { targetNames } from './targetNames.ts'

interface FormProps {
  readonly upload: Upload
  readonly offer: SheetMap
}

/** Each part of a sheet with what it is taken for; guesses count only once they are confirmed. */
export function MapForm({ upload, offer }: FormProps) {
  const words = useAllWords()
  const { map: said } = words.importPage
  const names = useId()
  const [parts, setParts] = useState<readonly PartState[]>(() => offer.parts.map(stateOf))
  const [whole, setWhole] = useState<Whole>({ organ: '', year: '', scope: 'unknown' })
  const [isEmpty, setEmpty] = useState(false)
  const guesses = parts.filter(each => each.target !== null && !each.isSure).length
  const sure = parts.filter(each => each.target !== null && each.isSure)
  const isReady = sure.some(({ target }) => cellOfTarget(target) !== null)
  const put = (next: PartState): void => setParts(parts.map(each => (each.index === next.index ? next : each)))
  const apply = async (): Promise<void> => {
    const settled = sure.flatMap(({ label, target, how }) =>
      target === null ? [] : [{ label, target, isKnown: how === 'known' }],
    )
    const mapping = { way: offer.way, ...sureOf(parts), ...whole, year: yearOfText(whole.year) }
    setEmpty((await applyMap(upload, mapping, { settled })) === 0)
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void apply()
      }}
    >
      <datalist id={names}>
        {targetNames(words).names.map(each => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <MapParts parts={parts} of={offer.of} names={names} onPut={put} />
      <MapWhole whole={whole} given={new Set<Target | null>(sure.map(each => each.target))} onWhole={setWhole} />
      <p className="buttons">
        {guesses > 0 ? (
          <button
            type="button"
            className="button quiet"
            onClick={() => setParts(parts.map(each => ({ ...each, isSure: true })))}
          >
            {said.confirmAll(guesses)}
          </button>
        ) : null}
        <button type="submit" className="button" disabled={!isReady}>
          {said.apply(sure.length)}
        </button>
      </p>
      {isReady ? null : <p className="muted small">{said.notReady}</p>}
      {isEmpty ? <p role="alert">{said.empty}</p> : null}
    </form>
  )
}
