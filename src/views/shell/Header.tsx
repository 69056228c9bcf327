import { LANG_IDS, LANGS } from '../../domain/langs.ts'
import { useState } from 'react'
import { PAGES } from '../../domain/pages.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { later } from '../parts/later.tsx'
import { hrefOf } from './choiceContext.ts'
import styles from './Header.module.css'
import { TextSizeSwitch } from './TextSizeSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useEscape } from './useEscape.ts'

/** Name, the ten pages, language and theme; on a phone the pages fold behind a button. */
export const Header = later(HeaderNow)

function HeaderNow({ choice }: { readonly choice: Choice }) {
  const { shell, lang } = useWords()
  const [open, setOpen] = useState(false)
  useEscape(open, () => setOpen(false))
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <a className={styles['name']} href={hrefOf(choice, { page: 'overview', cell: '' })}>
          <span className={styles['mark']} aria-hidden="true" />
          <span>{shell.product}</span>
        </a>
        <p className={styles['tagline']}>{shell.tagline}</p>
        <div className={styles['switches']} data-later>
          {LANG_IDS.filter(each => each !== lang).map((each, place) => (
            <a
              // By its place: the link that was followed gives way to the next one, which keeps the focus.
              key={place}
              className={styles['switch']}
              href={hrefOf(choice, { lang: each })}
              lang={LANGS[each].tag}
              hrefLang={LANGS[each].tag}
            >
              {LANGS[each].name}
            </a>
          ))}
          <Looks className={styles['wide']} />
          <button
            type="button"
            className={styles['menu']}
            aria-expanded={open}
            aria-controls="pages"
            onClick={() => setOpen(!open)}
          >
            {shell.menu}
          </button>
        </div>
      </div>
      <nav id="pages" aria-label={shell.nav} className={styles['nav']} data-open={open}>
        <ul>
          {PAGES.map(page => (
            <li key={page}>
              <a
                href={hrefOf(choice, { page, cell: '' })}
                aria-current={page === choice.page ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {shell.pages[page]}
              </a>
            </li>
          ))}
        </ul>
        <Looks className={styles['narrow']} />
      </nav>
    </header>
  )
}

function Looks({ className }: { readonly className: string | undefined }) {
  return (
    <div className={className}>
      <TextSizeSwitch />
      <ThemeSwitch />
    </div>
  )
}
