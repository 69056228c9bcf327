import type { TablePart } from '../../queries/tables.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'

interface SheetPickProps {
  /** The tables of the file, the largest first; none where there is nothing to choose. */
  readonly parts: readonly TablePart[]
  readonly at: number | 'first'
  readonly onPick: (at: number | 'first') => void
}

/** Says which of several tables of a file was taken, and lets another be taken. */
export function SheetPick({ parts, at, onPick }: SheetPickProps) {
  const { lang, numbers } = useAllWords()
  const words = ADHOC_WORDS[lang]
  const [largest] = parts
  const taken = parts.find(part => part.at === at) ?? largest
  if (!largest || !taken) return null
  const named = ({ at: place, name }: TablePart): string => name ?? words.sheetNth(place + 1)
  return (
    <p>
      {taken === largest
        ? words.sheetLargest(named(taken), parts.length)
        : words.sheetTaken(named(taken), parts.length)}{' '}
      <label>
        {words.sheetPick}{' '}
        <select
          className="field"
          value={taken.at}
          onChange={event => {
            const place = Number(event.target.value)
            onPick(place === largest.at ? 'first' : place)
          }}
        >
          {parts
            .toSorted((a, b) => a.at - b.at)
            .map(part => (
              <option key={part.at} value={part.at}>
                {words.sheetRows(named(part), numbers.exact(part.rows))}
              </option>
            ))}
        </select>
      </label>
    </p>
  )
}
