import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import styles from './OutMenu.module.css'

/** One way out of the page: what it is called, and what is said once it is done. */
export interface OutItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly run: (task: OutTask) => Promise<string> | string
}

/** What a long way out is given: when to stop, and whom to tell how far it is. */
export interface OutTask {
  readonly signal: AbortSignal
  readonly onStep: (done: number, of: number) => void
}

/** What a menu holds once it is opened. */
export interface Ways {
  readonly items: readonly OutItem[]
  readonly working: string
  readonly failed: (why: string) => string
  readonly cancel: string
  readonly cancelled: string
}

interface Menu {
  readonly label: string
  /** What is taken out by it. */
  readonly of: string
  /** Called when a pointer or the focus comes near, and again at every opening. */
  readonly load: () => Promise<Ways>
}

/** A menu of ways out: files, copies, links. Each says when it is done, or why it could not. */
export function OutMenu({ label, of, load }: Menu) {
  const menu = useRef<HTMLDetailsElement>(null)
  const ways = useWays(load)
  const [said, setSaid] = useState('')
  const [step, setStep] = useState<Step | null>(null)
  useShut(menu)
  const run = async (item: OutItem, { working, failed, cancelled }: Ways): Promise<void> => {
    const stop = new AbortController()
    const onStep = (done: number, all: number): void => setStep({ done, all, stop })
    setSaid(working)
    try {
      setSaid(await item.run({ signal: stop.signal, onStep }))
    } catch (error) {
      setSaid(stop.signal.aborted ? cancelled : failed(error instanceof Error ? error.message : String(error)))
    }
    setStep(null)
    if (!menu.current) return
    // Who has gone on to something else meanwhile stays there.
    const isHere = document.activeElement === document.body || menu.current.contains(document.activeElement)
    menu.current.open = false
    if (isHere) menu.current.querySelector('summary')?.focus()
  }
  return (
    <div className={styles['out']}>
      <details ref={menu} className={styles['menu']} onToggle={ways.fetch}>
        <summary aria-label={`${label}: ${of}`} onPointerEnter={ways.fetch} onFocus={ways.fetch}>
          {label}
        </summary>
        <ul>
          {ways.there?.items.map(item => (
            <li key={item.id}>
              <button type="button" data-out={item.id} onClick={() => ways.there && void run(item, ways.there)}>
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
      {step && ways.there ? (
        <p className={styles['said']}>
          <progress {...(step.done < step.all ? { value: step.done, max: step.all } : {})} aria-label={said} />{' '}
          <button type="button" className="button quiet" data-out="cancel" onClick={() => step.stop.abort()}>
            {ways.there.cancel}
          </button>
        </p>
      ) : null}
    </div>
  )
}

/** How far a long way out is, and how it is stopped. After its last step it is written, which takes as long as it takes. */
interface Step {
  readonly done: number
  readonly all: number
  readonly stop: AbortController
}

// What the menu holds is fetched when it is wanted, and made again where what it is about has changed.
function useWays(load: () => Promise<Ways>) {
  const [there, setThere] = useState<Ways | null>(null)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (!isWanted) return undefined
    let isLeft = false
    load().then(
      ways => isLeft || setThere(ways),
      () => setWanted(false),
    )
    return () => {
      isLeft = true
    }
  }, [isWanted, load])
  return { there, fetch: useCallback(() => setWanted(true), []) }
}

function useShut(menu: RefObject<HTMLDetailsElement | null>): void {
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
  }, [menu])
}
