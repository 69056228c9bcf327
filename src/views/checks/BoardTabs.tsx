import { BOARDS, type BoardId } from '../../domain/boards.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { hrefOf } from '../shell/choiceContext.ts'

/** The board that the choice names, or the first; a chosen rule opens the board of rules. */
export function boardOf({ board, indicator }: Choice, isRule: boolean): BoardId {
  if (board !== '') return board
  return isRule && indicator !== '' ? 'rules' : (BOARDS[0] ?? 'balance')
}

/** The boards of the page, each a link. */
export function BoardTabs({ board, choice }: { readonly board: BoardId; readonly choice: Choice }) {
  const { checks } = useAllWords()
  const tabs = BOARDS.map(id => ({
    id,
    name: checks.boardNames[id],
    href: hrefOf(choice, { board: id === BOARDS[0] ? '' : id, indicator: '' }),
  }))
  return <Tabs label={checks.boards} tabs={tabs} current={board} />
}
