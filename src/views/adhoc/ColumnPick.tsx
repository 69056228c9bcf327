/** A column that can be picked. */
export interface NamedColumn {
  readonly index: number
  readonly name: string
}

interface PickProps {
  readonly label: string
  readonly none: string
  readonly columns: readonly NamedColumn[]
  readonly picked: number | null
  readonly onPick: (index: number | null) => void
}

/** Picks one column of some, or none. */
export function ColumnPick({ label, none, columns, picked, onPick }: PickProps) {
  return (
    <label>
      {label}{' '}
      <select
        className="field"
        value={picked ?? ''}
        onChange={event => onPick(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{none}</option>
        {columns.map(({ index, name }) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
