import { useMemo, useState, type ChangeEvent } from 'react'
import { tileMap } from '../../summaries/tileMap.ts'
import { tilesFromText, tilesText } from '../../summaries/tiles.ts'
import { saveFile } from '../parts/saveFile.ts'
import { CompareChart } from './CompareChart.tsx'
import styles from './compare.module.css'
import { keepTiles } from './kept.ts'
import { TileEditor } from './TileEditor.tsx'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** Tiles that a person lays out, keeps, and hands on as a file. */
export function MapTab({ source }: { readonly source: CompareSource }) {
  const { map: text } = useCompareText()
  const [editing, setEditing] = useState(false)
  const [told, setTold] = useState('')
  const { ask, addable, context } = source
  const { places } = useMemo(
    () => tileMap.rows(ask(tileMap.question({ reports: addable.beside }, context.choice)), context.choice, context),
    [ask, addable, context],
  )
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? []
    const read = file && file.size < 500_000 ? tilesFromText(await file.text()) : null
    if (read) keepTiles(read)
    setTold(read ? text.imported(read.size) : text.bad)
  }
  return (
    <>
      <CompareChart id="tileMap" source={source} />
      <div className="buttons">
        <button type="button" className="button quiet" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {editing ? text.done : text.edit}
        </button>
        <button type="button" className="button quiet" onClick={() => keepTiles(new Map())}>
          {text.reset}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => saveFile(new Blob([tilesText(places)], { type: 'application/json' }), text.file)}
        >
          {text.exportFile}
        </button>
        <label className={`button quiet ${styles['fileLabel']}`}>
          {text.importFile}
          <input type="file" className="unseen" accept=".json,application/json" onChange={event => void take(event)} />
        </label>
      </div>
      <p role="status" className="small">
        {told}
      </p>
      {editing ? <TileEditor places={places} /> : null}
    </>
  )
}
