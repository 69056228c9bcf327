import { useEffect, useRef, useState } from 'react'
import { useTableWords } from './useTableWords.ts'
import styles from './OutMenu.module.css'

/** One way out of the page: what it is called, and what is said once it is done. */
export interface OutItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly run: () => Promise<string> | string
}

/** A menu of ways out: files, copies, links. Each says when it is done, or why it could not. */
export function OutMenu({ items, of }: { readonly items: readonly OutItem[]; readonly of: string }) {
  const { out } = useTableWords()
  const menu = useRef<HTMLDetailsElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const { current } = menu
    if (!current) return undefined
    const shut = (event: Event): void => {
      const inside = event.target instanceof Node && current.contains(event.target)
      const isKey = event instanceof KeyboardEvent
      if (!current.open || (isKey ? event.key !== 'Escape' : inside)) return
      current.open = false
      if (isKey && inside) current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', shut)
    document.addEventListener('keydown', shut)
    return () => {
      document.removeEventListener('pointerdown', shut)
      document.removeEventListener('keydown', shut)
    }
  }, [])
  const run = async (item: OutItem): Promise<void> => {
    setSaid(out.working)
    try {
      setSaid(await item.run())
    } catch (error) {
      setSaid(out.failed(error instanceof Error ? error.message : String(error)))
    }
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  return (
    <div className={styles['out']}>
      <details ref={menu} className={styles['menu']}>
        <summary aria-label={`${out.menu}: ${of}`}>{out.menu}</summary>
        <ul>
          {items.map(item => (
            <li key={item.id}>
              <button type="button" data-out={item.id} onClick={() => void run(item)}>
                {item.label}
                {item.hint === undefined ? null : <small>{item.hint}</small>}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  )
}
