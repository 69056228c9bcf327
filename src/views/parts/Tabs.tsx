import { useEffect, useRef } from 'react'
import styles from './Tabs.module.css'

/** One view of a page: an address; without one it is where the person is and cannot be gone to. */
export interface Tab {
  readonly id: string
  readonly name: string
  readonly href: string | null
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
}

/** The views of a page, each a link; on a phone one line that scrolls, with the current one in sight. */
export function Tabs({ label, tabs, current }: TabsProps) {
  const nav = useRef<HTMLElement>(null)
  const at = tabs.findIndex(({ id }) => id === current)
  useEffect(() => {
    const here = nav.current?.children[at]
    if (nav.current && here instanceof HTMLElement)
      nav.current.scrollLeft = here.offsetLeft - (nav.current.clientWidth - here.offsetWidth) / 2
  }, [at])
  return (
    <nav className={styles['tabs']} aria-label={label} ref={nav}>
      {tabs.map(({ id, name, href }) =>
        href === null ? (
          <span key={id} aria-current="true">
            {name}
          </span>
        ) : (
          <a key={id} href={href} aria-current={id === current ? 'true' : undefined}>
            {name}
          </a>
        ),
      )}
    </nav>
  )
}
