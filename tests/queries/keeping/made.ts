import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import type { FileRead } from '../../../src/files/fileRead.ts'
import { startKeeper, type Keeper } from '../../../src/queries/keeping/keeper.ts'
import type { Turn, TurnNews } from '../../../src/queries/keeping/turn.ts'
import type { Kept, Vault, Vaulted } from '../../../src/queries/keeping/vault.ts'
import type { Saving } from '../../../src/queries/saving.ts'
import { memoryUploads, type UploadsStore } from '../../../src/queries/uploads.ts'
import type { Failure } from '../../../src/domain/keeping.ts'

const [first] = synthetic().reports

/** One made file with one report, its text under a name. */
export function madeRead(file: string): FileRead {
  return {
    file,
    bytes: 3,
    encoding: 'utf-8',
    layout: 'long',
    reports: first ? [{ ...first, source: file, id: `${first.id}|${file}` }] : [],
    problems: [{ code: 'X', severity: 'info', place: { file, line: 1 }, found: 'x', values: { a: 1 } }],
    text: `text of ${file}`,
  }
}

/** A vault in memory that fails as told. */
export function madeVault(): Vault & { fails: Failure | null; kept: Kept | null; saves: number } {
  const vault = {
    fails: null as Failure | null,
    kept: null as Kept | null,
    saves: 0,
    load: async (known: ReadonlySet<string>): Promise<Vaulted<Kept | null>> => {
      if (vault.fails === 'disabled' || vault.fails === 'blocked') return { failure: vault.fails, detail: '' }
      const files = new Map([...(vault.kept?.files ?? [])].filter(([key]) => !known.has(key)))
      return { value: vault.kept && { ...vault.kept, files } }
    },
    save: async ({ after, journal, files, named }: Parameters<Vault['save']>[0]): Promise<Vaulted<number>> => {
      vault.saves += 1
      if (vault.fails) return { failure: vault.fails, detail: '' }
      if ((vault.kept?.number ?? 0) !== after) return { failure: 'conflict', detail: '' }
      const all = new Map([...(vault.kept?.files ?? []), ...files])
      vault.kept = { number: after + 1, journal, files: new Map([...all].filter(([key]) => named.has(key))) }
      return { value: after + 1 }
    },
    wipe: async (): Promise<Vaulted<null>> => {
      vault.kept = null
      return { value: null }
    },
  }
  return vault
}

/** Tabs of one browser: one at a time holds the turn. */
export function madeTabs(): (news: TurnNews) => Turn {
  const tabs: { readonly news: TurnNews; mine: boolean }[] = []
  return news => {
    const tab = { news, mine: tabs.every(each => !each.mine) }
    tabs.push(tab)
    return {
      isMine: () => tab.mine,
      first: Promise.resolve(),
      take: async () => {
        for (const other of tabs) {
          if (!other.mine || other === tab) continue
          // oxlint-disable-next-line no-await-in-loop -- one holds it at most
          await other.news.onPlease()
          other.mine = false
          other.news.onTurn(false)
        }
        tab.mine = true
        news.onTurn(true)
      },
      tell: told => {
        for (const other of tabs) {
          if (other === tab) continue
          if (told === 'saved') other.news.onSaved()
          if (told === 'wiped') other.news.onWiped()
        }
      },
      close: () => {
        tab.mine = false
      },
    }
  }
}

/** A page with its store, its keeper and what it said of saving. */
export interface MadePage {
  readonly store: UploadsStore
  readonly keeper: Keeper
  readonly said: Saving[]
  readonly state: () => string
}

/** Opens a page on a vault. */
export function madePage(vault: Vault, turn: (news: TurnNews) => Turn = madeTabs()): MadePage {
  const store = memoryUploads()
  const said: Saving[] = []
  const keeper = startKeeper({ store, vault, turn, onSaving: saving => said.push(saving), onFirst: () => undefined })
  return { store, keeper, said, state: () => said.at(-1)?.state ?? '' }
}

/** The names of the files that a page holds. */
export function filesIn({ store }: MadePage): readonly string[] {
  return store.uploads().map(each => each.read.file)
}
