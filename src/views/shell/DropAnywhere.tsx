import { DROP_TEXTS } from '../../words/dropTexts.ts'
import { useWords } from '../../words/useWords.ts'
import { leaveDropped } from '../parts/dropped.ts'
import { useDrop } from '../parts/useDrop.ts'
import { changeChoice } from './choiceContext.ts'
import styles from './DropAnywhere.module.css'

/** Files dropped on any page go to the page 导入 and are read there; says so while they hover over the page. */
export function DropAnywhere() {
  const { lang } = useWords()
  const isOver = useDrop(files => {
    if (files.length === 0) return
    leaveDropped(files)
    changeChoice({ page: 'import' })
  })
  return isOver ? (
    <div className={styles['over']} data-drop>
      <p>{DROP_TEXTS[lang]}</p>
    </div>
  ) : null
}
