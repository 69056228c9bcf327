/** All that runs in a handed-over file: sorting, finding, and saving the data that lies in it. Its hash is in its policy. */
export const SCRIPT = `(() => {
'use strict'
const all = (selector, from) => Array.from((from || document).querySelectorAll(selector))
for (const table of all('table[data-sort]')) {
  const body = table.tBodies[0]
  for (const button of all('button[data-column]', table)) {
    button.addEventListener('click', () => {
      const column = Number(button.dataset.column)
      const down = button.dataset.down !== 'yes'
      for (const other of all('button[data-column]', table)) {
        delete other.dataset.down
        other.closest('th').removeAttribute('aria-sort')
      }
      button.dataset.down = down ? 'yes' : 'no'
      button.closest('th').setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const valueOf = row => {
        const cell = row.cells[column]
        const number = cell && cell.dataset.value
        return number === undefined ? null : Number(number)
      }
      const textOf = row => (row.cells[column] ? row.cells[column].textContent : '')
      const rows = Array.from(body.rows)
      rows.sort((a, b) => {
        const left = valueOf(a)
        const right = valueOf(b)
        if (left === null && right === null) return textOf(a).localeCompare(textOf(b)) * (down ? -1 : 1)
        if (left === null) return 1
        if (right === null) return -1
        return down ? right - left : left - right
      })
      for (const row of rows) body.append(row)
    })
  }
}
for (const field of all('input[data-find]')) {
  field.addEventListener('input', () => {
    const sought = field.value.trim().toLowerCase()
    for (const row of document.getElementById(field.dataset.find).tBodies[0].rows) {
      row.hidden = sought !== '' && !row.textContent.toLowerCase().includes(sought)
    }
  })
}
for (const button of all('button[data-save]')) {
  button.addEventListener('click', () => {
    const text = JSON.parse(document.getElementById(button.dataset.save).textContent)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['\\uFEFF' + text], { type: 'text/csv;charset=utf-8' }))
    link.download = button.dataset.name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10000)
  })
}
})()
`

/** The hash of `SCRIPT` as a policy names it; a test keeps it true. */
export const SCRIPT_HASH = 'sha256-G7VXtcvUyAMfjYY1pInCcvRo7FjXBbNh3upgDWFOGeU='
