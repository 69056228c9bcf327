import styles from './Spacer.module.css'

/** Stands in a table for the rows that are not in sight. */
export function Spacer({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={width} className={styles['spacer']} ref={cell => cell?.style.setProperty('height', `${height}px`)} />
    </tr>
  )
}
