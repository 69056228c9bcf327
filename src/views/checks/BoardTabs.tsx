import { BOARDS, type BoardId } from '../../domain/boards.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'

/** The board that the choice names, or the first; a chosen rule opens the board of rules. */
export function boardOf({ board, indicator }: Choice, isRule: boolean): BoardId {
  if (board !== '') return board
  return isRule && indicator !== '' ? 'rules' : (BOARDS[0] ?? 'balance')
}

/** The boards of the page, each a link. */
export function BoardTabs({ board, choice }: { readonly board: BoardId; readonly choice: Choice }) {
  const { checks } = useWords()
  return (
    <nav className={styles['tabs']} aria-label={checks.boards}>
      {BOARDS.map(each => (
        <a
          key={each}
          href={hrefOf(choice, { board: each === BOARDS[0] ? '' : each, indicator: '' })}
          aria-current={each === board ? 'true' : undefined}
        >
          {checks.boardNames[each]}
        </a>
      ))}
    </nav>
  )
}
