import { Fragment } from 'react'
import type { Table } from '../../domain/forms/form.ts'
import { FORMS } from '../../domain/forms/index.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Scroll } from '../parts/Scroll.tsx'
import styles from './methods.module.css'
import { Section } from './Section.tsx'

/** The labels of the current form in both languages with the article behind each, and the other words of the trade. */
export function TermsSection() {
  const { methods } = useAllWords()
  const { terms } = methods
  return (
    <Section id="terms" title={methods.sections.terms}>
      <p>{terms.lawName}</p>
      {FORMS['gb-2021-30'].tables.map(table => (
        <TermsTable key={table.id} table={table} />
      ))}
      <h3>{terms.glossary}</h3>
      <dl className={styles['glossary']}>
        {terms.glossaryList.map(([zh, en, meaning]) => (
          <Fragment key={zh}>
            <dt>
              <span lang="zh-CN">{zh}</span> <span lang="en">{en}</span>
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  )
}

function TermsTable({ table }: { readonly table: Table }) {
  const { methods, lang } = useAllWords()
  const { terms } = methods
  return (
    <details className={styles['fold']} open={table.id === 3}>
      <summary>{table[lang]}</summary>
      <Scroll label={table[lang]}>
        <table className={`${styles['table']} ${styles['stacked']}`}>
          <thead>
            <tr>
              <th scope="col">{terms.label}</th>
              <th scope="col">{terms.english}</th>
              <th scope="col">{terms.law}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => {
              const group = table.groups.find(each => each.id === row.group)
              const isFirst = table.rows[at - 1]?.group !== row.group
              return (
                <Fragment key={row.id}>
                  {isFirst && group && group.number !== '' ? (
                    <tr className={styles['group']}>
                      <th scope="rowgroup" lang="zh-CN">
                        {group.number}
                        {group.zh}
                      </th>
                      <th colSpan={2} lang="en">
                        {group.en}
                      </th>
                    </tr>
                  ) : null}
                  <tr>
                    <th scope="row" lang="zh-CN">
                      {row.number}
                      {row.zh}
                    </th>
                    <td lang="en">{row.en}</td>
                    <td className={styles['law']}>{terms.lawOf(row.law)}</td>
                  </tr>
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
