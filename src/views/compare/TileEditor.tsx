import { useState, type KeyboardEvent } from 'react'
import { shortNames } from '../../charts/compare/shortNames.ts'
import { movedTile, type TilePlaces } from '../../summaries/tiles.ts'
import styles from './compare.module.css'
import { keepTiles } from './kept.ts'
import { useCompareText } from './useCompareText.ts'

interface Props {
  readonly places: TilePlaces
}

type Place = readonly [column: number, row: number]

const STEPS: ReadonlyMap<string, Place> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** The tiles to be laid out: pick one and then its new place, or move it with the arrow keys. */
export function TileEditor({ places }: Props) {
  const { map: text } = useCompareText()
  const [picked, setPicked] = useState('')
  const names = shortNames([...places.keys()])
  const [across, down] = [0, 1].map(at => Math.max(...[...places.values()].map(place => place[at] ?? 0)) + 2)
  const byPlace = new Map([...places].map(([unit, [column, row]]) => [`${column} ${row}`, unit]))
  const move = (unit: string, to: Place): void => keepTiles(movedTile(places, unit, to))
  const onPlace = (to: Place, unit: string): void => {
    if (picked !== '' && picked !== unit) {
      move(picked, to)
      setPicked('')
    } else setPicked(picked === unit ? '' : unit)
  }
  const onKeyDown = (event: KeyboardEvent, unit: string): void => {
    const step = STEPS.get(event.key)
    const from = places.get(unit)
    if (!step || !from || unit === '') return
    event.preventDefault()
    move(unit, [from[0] + step[0], from[1] + step[1]])
  }
  return (
    <div className="scroll">
      <p className="small">{text.hint}</p>
      <table className={styles['tiles']} aria-label={text.grid}>
        <tbody>
          {Array.from({ length: down ?? 1 }, (_row, row) => (
            <tr key={row}>
              {Array.from({ length: across ?? 1 }, (_column, column) => {
                const unit = byPlace.get(`${column} ${row}`) ?? ''
                return (
                  <td key={unit === '' ? `${column} ${row}` : unit}>
                    <button
                      type="button"
                      data-free={unit === ''}
                      aria-pressed={unit === '' ? undefined : unit === picked}
                      aria-label={
                        unit === '' ? text.emptyCell(column + 1, row + 1) : text.cell(unit, column + 1, row + 1)
                      }
                      title={unit}
                      onClick={() => onPlace([column, row], unit)}
                      onKeyDown={event => onKeyDown(event, unit)}
                    >
                      {names.get(unit) ?? ''}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
