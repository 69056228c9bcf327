/** How a handed-over file looks. Its hash is in its policy. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #16191d; --quiet: #545c64; --line: #dfe2e2; --ground: #ffffff; --soft: #f5f6f5; --fail: #a3261b }
@media (prefers-color-scheme: dark) { :root { --ink: #eceeee; --quiet: #abb3b8; --line: #2d3337; --ground: #111416; --soft: #1a1e21; --fail: #ff9384 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1320px; padding: 24px; background: var(--ground); color: var(--ink); font: 15px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif }
h1 { margin: 0; font-size: 26px; line-height: 1.3 }
h2 { margin: 32px 0 8px; font-size: 20px }
p { margin: 0 0 8px }
.quiet { color: var(--quiet); font-size: 13px }
.scroll { overflow: auto; max-height: 80vh; border-bottom: 1px solid var(--line) }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums }
th, td { padding: 5px 9px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: baseline }
thead th { position: sticky; top: 0; background: var(--ground); vertical-align: bottom }
td.n { text-align: end; white-space: nowrap }
tbody tr:hover > * { background: var(--soft) }
tfoot > tr > * { border-top: 2px solid var(--line); font-weight: 600 }
tbody th { font-weight: 400 }
button { padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; text-align: inherit; cursor: pointer }
button[data-save] { padding: 6px 14px; border: 1px solid var(--quiet); font-weight: 400 }
button[data-down=yes]::after { content: ' \\25bc'; font-size: 10px }
button[data-down=no]::after { content: ' \\25b2'; font-size: 10px }
input { padding: 6px 10px; border: 1px solid var(--quiet); background: var(--ground); color: inherit; font: inherit }
img { display: block; max-width: 100%; height: auto; background: #ffffff }
nav a { margin-inline-end: 18px; color: inherit }
@media print { .scroll { max-height: none; overflow: visible } input, button[data-save], nav { display: none } }
`

/** The hash of `STYLE` as a policy names it; a test keeps it true. */
export const STYLE_HASH = 'sha256-h7ssd4YN+DJhRcZEcaI+GVUzQ2KOgwX7ieOzXK8Y7Js='
