/** What a change of the person's work was, for the list of what can be undone. */
export const STEPS = ['start', 'add', 'remove', 'clear', 'fill', 'correct', 'replace', 'map', 'restore'] as const
export type Step = (typeof STEPS)[number]

/** Why work could not be written down or brought back. */
export const FAILURES = ['quota', 'aborted', 'blocked', 'older', 'disabled', 'unlike', 'conflict', 'failed'] as const
export type Failure = (typeof FAILURES)[number]

/** Why a file was not taken as a backup. */
export const BACKUP_REFUSALS = ['tooLarge', 'tooDeep', 'notJson', 'notOurs'] as const
export type BackupRefusal = (typeof BACKUP_REFUSALS)[number]
