import { useAllWords } from '../../words/allWords.ts'
import { Notice } from '../parts/Notice.tsx'
import { ScopeNotice } from '../parts/ScopeNotice.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './compare.module.css'
import type { CompareSource } from './useCompareSource.ts'
import { useCompareText } from './useCompareText.ts'

/** What must be seen beside every comparison: scopes apart, unknown scope, several levels. Each chart says it again below its title. */
export function CompareNotices({ source }: { readonly source: CompareSource }) {
  const text = useCompareText()
  const { shared, lang } = useAllWords()
  const { addable, indicator, inScope } = source
  return (
    <div className={styles['notices']}>
      <ScopeNotice source={source} compares />
      {addable.scope === 'unknown' ? (
        <Notice kind="warning">
          <p>{text.unknownScope}</p>
        </Notice>
      ) : null}
      {inScope ? null : (
        <Notice kind="warning">
          <p>
            {indicator[lang]}:{' '}
            {text.wrongScope(shared.listOf((indicator.scopes ?? []).map(each => shared.scopes[each])))}
          </p>
        </Notice>
      )}
      <LevelNotice source={source} />
    </div>
  )
}

function LevelNotice({ source }: { readonly source: CompareSource }) {
  const text = useCompareText()
  const { shared } = useAllWords()
  const { choice } = source.context
  if (source.levels.length < 2) return null
  if (choice.level !== '') {
    return (
      <Notice>
        <p>{text.filtered(shared.levels[choice.level])}</p>
      </Notice>
    )
  }
  return (
    <Notice kind="warning">
      <p>
        {text.mixedLevels(shared.listOf(source.levels.map(level => shared.levels[level])))}{' '}
        {source.levels
          .filter(level => level !== '')
          .map(level => (
            <span key={level}>
              <a href={hrefOf(choice, { level })}>{text.onlyLevel(shared.levels[level])}</a>{' '}
            </span>
          ))}
      </p>
    </Notice>
  )
}
