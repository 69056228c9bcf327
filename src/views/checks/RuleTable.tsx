import { Fragment } from 'react'
import { severityOf } from '../../domain/checks/ids.ts'
import { RESULTS } from '../../domain/checks/check.ts'
import { type RuleTally, type rulesByFamily, type Tally } from '../../summaries/checkBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { checkText, familyText } from '../parts/checkText.ts'
import { hrefOf, useSetChoice } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'
import { ruleFromText, ruleToText } from '../../summaries/ruleAddress.ts'

interface RulesProps {
  readonly families: ReturnType<typeof rulesByFamily>
  readonly choice: Choice
}

/** Each rule with what it asks and how its verdicts fell. */
export function RuleTable({ families, choice }: RulesProps) {
  const { checks, lang } = useAllWords()
  const { rules: words, results } = checks
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="muted">{words.lead}</p>
      <div className="scroll">
        <table className={styles['rules']}>
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col">{words.severity}</th>
              <th scope="col">
                <span className="unseen">{words.asks}</span>
              </th>
              {RESULTS.map(result => (
                <th key={result} scope="col" className="number">
                  {results[result]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {families.map(({ family, rules }) => (
              <Fragment key={family}>
                <tr>
                  <th scope="rowgroup" colSpan={3 + RESULTS.length} className={styles['family']}>
                    {familyText(family, lang)}
                  </th>
                </tr>
                {rules.map(rule => (
                  <RuleRow key={rule.check} rule={rule} choice={choice} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function RuleRow({ rule: { check, tally }, choice }: { readonly rule: RuleTally; readonly choice: Choice }) {
  const { lang, numbers, checks } = useAllWords()
  const { rules } = checks
  const text = checkText(check, lang)
  const isChosen = ruleFromText(choice.indicator) === check
  const setChoice = useSetChoice()
  return (
    <>
      <tr data-chosen={isChosen || undefined} className={styles['rule']}>
        <th scope="row">
          <a
            href={hrefOf(choice, { board: 'rules', indicator: isChosen ? '' : ruleToText(check) })}
            aria-current={isChosen || undefined}
          >
            {text?.name ?? check}
          </a>{' '}
          <code>{check}</code>
        </th>
        <td className="small">
          <span data-severity={severityOf(check)} className={styles['severity']}>
            {rules.severities[severityOf(check)]}
          </span>
          <label className={styles['on']}>
            <input
              type="checkbox"
              checked={!choice.off.includes(check)}
              onChange={event =>
                setChoice({
                  off: event.target.checked ? choice.off.filter(each => each !== check) : [...choice.off, check],
                })
              }
            />{' '}
            {rules.on}
          </label>
        </td>
        <td className={styles['bar']}>
          <TallyBar tally={tally} />
        </td>
        {RESULTS.map(result => (
          <td key={result} className="number" data-result={tally[result] > 0 ? result : undefined}>
            {tally[result] === 0 ? <span className={styles['zero']}>0</span> : numbers.exact(tally[result])}
          </td>
        ))}
      </tr>
      <tr data-chosen={isChosen || undefined}>
        <td colSpan={3 + RESULTS.length} className={styles['asks']}>
          <span>{text?.asks}</span>
        </td>
      </tr>
    </>
  )
}

/** The four verdicts as one thin bar; the numbers stand beside it. */
function TallyBar({ tally }: { readonly tally: Tally }) {
  const all = RESULTS.reduce((sum, result) => sum + tally[result], 0)
  const spans = RESULTS.map((result, index) => ({
    result,
    x: RESULTS.slice(0, index).reduce((sum, before) => sum + tally[before], 0),
    width: tally[result],
  }))
  return (
    <svg
      className={styles['tally']}
      viewBox={`0 0 ${Math.max(all, 1)} 6`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {spans.map(span =>
        span.width === 0 ? null : (
          <rect key={span.result} data-result={span.result} x={span.x} width={span.width} height="6" />
        ),
      )}
    </svg>
  )
}
