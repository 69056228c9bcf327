/** What the tabs of one browser tell each other. */
export type TabNews = 'saved' | 'please' | 'yours' | 'wiped'

/** Whose turn it is to write: one tab of a browser writes, the others read. */
export interface Turn {
  readonly isMine: () => boolean
  /** Resolves when it is known whether another tab writes. */
  readonly first: Promise<void>
  /** Asks the writing tab to let go, waits until it has, and takes its place. */
  readonly take: () => Promise<void>
  readonly tell: (news: TabNews) => void
  readonly close: () => void
}

/** What a tab does when it hears of the others. */
export interface TurnNews {
  /** The turn came to this tab, or went away from it. */
  readonly onTurn: (isMine: boolean) => void
  /** Another tab wants to write: whatever waits must be written down now. */
  readonly onPlease: () => Promise<void>
  readonly onSaved: () => void
  readonly onWiped: () => void
}

const NAME = 'ogi-work'

/** How long a tab that sleeps is asked before the turn is taken from it, in ms. */
const PATIENCE = 1500

/** One writer by Web Locks, news by BroadcastChannel. Without locks every tab writes, and conflicts are seen by number. */
export function tabTurn(news: TurnNews): Turn {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)
  const lock = tabLock(news.onTurn)
  let heard: (() => void) | null = null
  const letGo = async (): Promise<void> => {
    if (!lock.isHeld()) return
    await news.onPlease()
    lock.letGo()
    channel?.postMessage('yours' satisfies TabNews)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<TabNews>) => {
    if (data === 'please') void letGo()
    if (data === 'yours') heard?.()
    if (data === 'saved') news.onSaved()
    if (data === 'wiped') news.onWiped()
  })
  return {
    isMine: lock.isMine,
    first: lock.first,
    take: async () => {
      if (lock.isMine()) return
      await new Promise<void>(resolve => {
        heard = resolve
        setTimeout(resolve, PATIENCE)
        channel?.postMessage('please' satisfies TabNews)
      })
      heard = null
      if (!lock.isMine()) await lock.steal()
    },
    tell: message => channel?.postMessage(message),
    close: () => {
      lock.close()
      channel?.close()
    },
  }
}

interface TabLock {
  readonly isMine: () => boolean
  readonly isHeld: () => boolean
  readonly first: Promise<void>
  readonly steal: () => Promise<void>
  readonly letGo: () => void
  readonly close: () => void
}

interface Wish {
  readonly options: LockOptions
  readonly onHeld: () => void
  readonly onTaken?: () => void
}

/** The lock of the writing tab: held until the page is closed or another tab steals it, and waited for after that. */
function tabLock(onTurn: (isMine: boolean) => void): TabLock {
  const locks = navigator.locks as LockManager | undefined
  const stopped = new AbortController()
  let isMine = locks === undefined
  let holding: object | null = null
  let isWaiting = false
  const turned = (mine: boolean): void => {
    if (mine === isMine) return
    isMine = mine
    onTurn(mine)
  }
  const request = ({ options, onHeld, onTaken }: Wish): void => {
    const token = {}
    const hold = (lock: Lock | null): Promise<void> =>
      new Promise(resolve => {
        if (lock === null) {
          onTaken?.()
          return resolve()
        }
        stopped.signal.addEventListener('abort', () => resolve())
        holding = token
        onHeld()
        turned(true)
      })
    void locks?.request(NAME, options, hold).catch(() => {
      if (holding !== token) return
      holding = null
      turned(false)
      wait()
    })
  }
  const wait = (): void => {
    if (isWaiting || stopped.signal.aborted) return
    isWaiting = true
    const onHeld = (): void => {
      isWaiting = false
    }
    request({ options: { signal: stopped.signal }, onHeld })
  }
  const first = new Promise<void>(resolve => {
    if (locks === undefined) return resolve()
    const onTaken = (): void => {
      resolve()
      wait()
    }
    request({ options: { ifAvailable: true }, onHeld: resolve, onTaken })
  })
  return {
    isMine: () => isMine,
    isHeld: () => isMine && holding !== null,
    first,
    steal: () => new Promise(onHeld => request({ options: { steal: true }, onHeld })),
    letGo: () => turned(false),
    close: () => stopped.abort(),
  }
}
