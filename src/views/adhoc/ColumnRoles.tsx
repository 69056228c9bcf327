import { ROLES, type Role } from '../../summaries/adhoc/roles.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './AdhocView.module.css'

interface RolesProps {
  readonly names: readonly string[]
  readonly roles: readonly Role[]
  readonly onRoles: (roles: readonly Role[]) => void
}

/** What each column was taken for; a person knows better. */
export function ColumnRoles({ names, roles, onRoles }: RolesProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  return (
    <details className={styles['roles']}>
      <summary>{words.columns}</summary>
      <ul>
        {names.map((name, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- columns never move, and two may have one name
          <li key={index}>
            <label>
              <bdi>{name}</bdi>{' '}
              <select
                className="field"
                value={roles[index]}
                onChange={event => {
                  const role = ROLES.find(each => each === event.target.value) ?? 'text'
                  onRoles(roles.map((each, at) => (at === index ? role : each)))
                }}
              >
                {ROLES.map(each => (
                  <option key={each} value={each}>
                    {words.roles[each]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
