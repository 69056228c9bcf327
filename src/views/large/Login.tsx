import { useState } from 'react'
import { keepCredentials } from '../../queries/credentials.ts'
import type { Large } from '../../queries/large.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './large.module.css'

interface LoginProps {
  readonly large: Large
  readonly onDone: () => void
}

/** Asks who asks the database. What is typed stays in the memory of this page. */
export function Login({ large, onDone }: LoginProps) {
  const { login } = LARGE_TEXTS[useAllWords().lang]
  const [user, setUser] = useState(large.reader ?? '')
  const [password, setPassword] = useState('')
  return (
    <form
      className={styles['state']}
      onSubmit={event => {
        event.preventDefault()
        keepCredentials(large.dataset, { user, password })
        onDone()
      }}
    >
      <strong>{login.title}</strong>
      <label>
        {login.user}{' '}
        <input className="field" autoComplete="off" value={user} onChange={event => setUser(event.target.value)} />
      </label>
      <label>
        {login.password}{' '}
        <input
          className="field"
          type="password"
          autoComplete="off"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {login.open}
      </button>
      <span className="muted small">{login.hint}</span>
    </form>
  )
}
