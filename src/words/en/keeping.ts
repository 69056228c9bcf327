import type { keeping as zh } from '../zh/keeping.ts'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

/** What is said of the person's own work: whether it is written down, what can be undone, backups. */
export const keeping: typeof zh = {
  title: 'Saving',
  nothing: 'Nothing to save yet',
  loading: 'Bringing back what was kept…',
  saving: 'Saving…',
  saved: at => `Saved ${clock.format(at)}`,
  bare: 'There was no room for the earlier versions.',
  unsaved: 'Not saved: ',
  failures: {
    quota: 'no room. Remove some files or free disk space; you can also download a backup first.',
    aborted: 'the browser broke off the writing. It is tried again by itself.',
    blocked: 'another tab is open with an older version. Close it, and this one will save.',
    older: 'another tab is open with a newer version. Load this page again, after downloading a backup.',
    disabled:
      'this browser allows no storage (a private window, for instance). The page works, and forgets when it is closed; download a backup if you need one.',
    unlike:
      'what was read back is not what was written, or it is damaged. Download a backup, delete everything, then restore.',
    conflict: 'another tab wrote at the same moment; trying again.',
    failed: 'the storage of the browser failed. It is tried again by itself; the page works.',
  },
  reading: 'Another tab is saving; this one follows it.',
  takeOver: 'Change something here and this tab takes over; the other then only reads.',
  again: 'Try again now',
  undo: 'Undo',
  redo: 'Redo',
  steps: {
    start: () => 'empty',
    add: file => `import ${file}`,
    remove: file => `remove ${file}`,
    clear: () => 'remove all files',
    fill: file => `fill in ${file}`,
    correct: file => `correct ${file}`,
    replace: file => `choose for ${file}`,
    map: file => `map ${file}`,
    restore: file => `restore ${file}`,
  },
  history: 'Recent versions',
  present: 'now',
  back: 'Back to this',
  when: at => day.format(at),
  backup: 'Download a backup',
  backupName: date => `annual-report-work-${date}.json`,
  restore: 'Restore a backup',
  restored: 'Restored. It can be undone.',
  refusals: {
    tooLarge: () => 'Larger than 500 MB, not restored.',
    tooDeep: () => 'Nested deeper than 32 levels: not a backup of this page, not restored.',
    notJson: detail => `Not JSON, not restored: ${detail}`,
    notOurs: field => `Not a backup of this page, or damaged; not restored. First wrong field: ${field}`,
  },
  more: 'Backup and deletion',
  where:
    'What you imported, corrected and chose is kept in this browser on this device only. Download a backup before you change computers or clear the browser.',
  room: (used, of) =>
    `The browser says that this site takes ${used} in all (the page itself, published data looked at, and what you keep) of ${of} at most.`,
  promised: 'The browser promised not to clear it.',
  notPromised: 'The browser may clear it when room is short: download a backup now and then.',
  wipe: 'Delete everything for good…',
  wipeAsk:
    'Deletes all that this page keeps in this browser: imported files, corrections, versions and caches. It cannot be undone.',
  wipeYes: 'Yes, delete everything',
  wiped: 'All is deleted: your imported files, corrections, versions and caches are gone.',
  notWiped: 'It was not deleted; the line above on saving says why. Your work is still here.',
  wipeNo: 'Keep',
}
