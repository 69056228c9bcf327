import type { BackupRefusal } from '../../domain/keeping.ts'
import * as v from 'valibot'
import { isShallow } from '../../files/jsonDepth.ts'
import type { Work } from '../work.ts'
import { BACKUP } from './workText.ts'

/** What a backup may be at the most. */
export const BACKUP_LIMITS = { bytes: 500 * 1024 * 1024, depth: 32 } as const

/** Why a file was not taken as a backup; `field` says where it is not what it should be. */
export interface NoBackup {
  readonly refused: BackupRefusal
  readonly field: string
}

/** The work → a file that brings it back, also on another device. */
export function backupOf({ uploads, replacements, aliases }: Work, at: Date): Blob {
  const backup = { kind: 'ogi-work', version: 1, at: at.toISOString(), uploads, replacements, aliases }
  return new Blob([JSON.stringify(backup)], { type: 'application/json' })
}

/** A backup → the work that it holds, whole, or why not. Nothing of a file that is not right is taken. */
export async function workFrom(file: Blob): Promise<Work | NoBackup> {
  if (file.size > BACKUP_LIMITS.bytes) return refusal('tooLarge')
  return workFromText(await file.text())
}

/** As `workFrom`, of a text. */
export function workFromText(text: string): Work | NoBackup {
  if (!isShallow(text, BACKUP_LIMITS.depth)) return refusal('tooDeep')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return refusal('notJson', error instanceof Error ? error.message.slice(0, 200) : '')
  }
  const read = v.safeParse(BACKUP, json, { abortEarly: true })
  if (!read.success) return refusal('notOurs', v.getDotPath(read.issues[0]) ?? '')
  const { uploads, replacements, aliases } = read.output
  return new Set(uploads.map(each => each.id)).size < uploads.length
    ? refusal('notOurs', 'uploads.id')
    : { uploads, replacements, aliases }
}

function refusal(refused: BackupRefusal, field = ''): NoBackup {
  return { refused, field }
}
