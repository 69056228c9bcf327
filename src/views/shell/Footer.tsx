import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { later } from '../parts/later.tsx'
import { hrefOf } from './choiceContext.ts'
import styles from './Footer.module.css'

/** The foot of every page: where the data stays, and where the methods are told. */
export const Footer = later(FooterNow)

function FooterNow({ choice }: { readonly choice: Choice }) {
  const { shell } = useWords()
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>{shell.footer.local}</p>
        <p>
          <a href={hrefOf(choice, { page: 'methods', cell: '' })}>{shell.footer.methods}</a>{' '}
          <a href={hrefOf(choice, { page: 'briefing', cell: '' })}>{shell.footer.briefing}</a>
        </p>
      </div>
    </footer>
  )
}
