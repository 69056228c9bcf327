import { UPLOAD, type DataFile, type DataSet, type Held, type HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Scroll } from '../parts/Scroll.tsx'
import styles from './methods.module.css'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'

/** The data sets: what is in them, where it comes from, and every file to take away. */
export function DataSection({ held }: { readonly held: Held }) {
  const { methods } = useAllWords()
  return (
    <Section id="data" title={methods.sections.data}>
      <p>{methods.data.wholePackage}</p>
      {held.datasets.map(dataset => (
        <DataSetPart
          key={dataset.id}
          dataset={dataset}
          reports={held.reports.filter(report => report.dataset === dataset.id)}
          addresses={held.addresses}
        />
      ))}
      <p>{methods.data.own}</p>
      <SourceList reports={held.reports.filter(report => report.dataset !== UPLOAD)} addresses={held.addresses} />
    </Section>
  )
}

interface DataSetPartProps {
  readonly dataset: DataSet
  readonly reports: readonly HeldReport[]
  readonly addresses: Held['addresses']
}

function DataSetPart({ dataset, reports }: DataSetPartProps) {
  const { methods, shared, lang } = useAllWords()
  const { data } = methods
  const units = new Set(reports.map(report => report.organ)).size
  return (
    <section className={styles['dataset']} aria-label={dataset[lang]}>
      <h3>{dataset[lang]}</h3>
      <p>
        {reports.length === 0 ? data.notOpen : data.reports(reports.length, units)}
        {' · '}
        {dataset.synthetic ? <strong className={styles['synthetic']}>{data.synthetic}</strong> : data.real}
      </p>
      <Scroll label={shared.tableOf(dataset[lang])}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{data.files}</th>
              <th scope="col" className="number">
                {data.size}
              </th>
              <th scope="col">{data.hash}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.files.map(file => (
              <FileRow key={file.path} file={file} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function FileRow({ file }: { readonly file: DataFile }) {
  const { numbers } = useAllWords()
  return (
    <tr>
      <th scope="row">
        <a href={`${import.meta.env.BASE_URL}data/${file.path}`} download>
          {file.path.split('/').at(-1)}
        </a>
      </th>
      <td className="number">{numbers.exact(Math.ceil(file.bytes / 1024))} kB</td>
      <td>
        <code title={file.sha256}>{file.sha256.slice(0, 16)}…</code>
      </td>
    </tr>
  )
}
