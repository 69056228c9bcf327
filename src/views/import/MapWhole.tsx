import { SCOPES } from '../../domain/scope.ts'
import type { Target } from '../../queries/mapping.ts'
import { useAllWords } from '../../words/allWords.ts'
import type { Whole } from './mapState.ts'

interface WholeProps {
  readonly whole: Whole
  /** What the parts of the sheet say by themselves: that need not be asked. */
  readonly given: ReadonlySet<Target | null>
  readonly onWhole: (whole: Whole) => void
}

/** Asks what the sheet does not say of its reports: whose, of which year, of which scope. */
export function MapWhole({ whole, given, onWhole }: WholeProps) {
  const { importPage, shared } = useAllWords()
  const { fillIn: words } = importPage
  return (
    <p className="buttons">
      {given.has('organ') ? null : (
        <label>
          {words.organ}{' '}
          <input
            className="field"
            value={whole.organ}
            onChange={event => onWhole({ ...whole, organ: event.target.value })}
          />
        </label>
      )}
      {given.has('report_year') ? null : (
        <label>
          {words.year}{' '}
          <input
            className="field"
            inputMode="numeric"
            size={6}
            value={whole.year}
            onChange={event => onWhole({ ...whole, year: event.target.value })}
          />
        </label>
      )}
      {given.has('scope') ? null : (
        <label>
          {words.scope}{' '}
          <select
            className="field"
            value={whole.scope}
            onChange={event =>
              onWhole({ ...whole, scope: SCOPES.find(each => each === event.target.value) ?? 'unknown' })
            }
          >
            {SCOPES.map(each => (
              <option key={each} value={each}>
                {shared.scopes[each]}
              </option>
            ))}
          </select>
        </label>
      )}
    </p>
  )
}
