/** The first and the last report year of the synthetic set: two years of gb-2019-60, six of gb-2021-30. */
export const FIRST_YEAR = 2019
export const LAST_YEAR = 2026

/** The invented province. Its division code begins with 99, which no real province has. */
export const PROVINCE = { organ: '示例省人民政府', region: '示例省', divisionCode: '990000' } as const

/** One invented district: its name, and the sizes that its figures are drawn around. */
export interface District {
  readonly slug: string
  readonly name: string
  readonly divisionCode: string
  /** Applications in an ordinary year. */
  readonly demand: number
  /** Share of natural persons among applicants. */
  readonly natural: number
  /** Leaning of its answers: over 1 for more of the group than usual. */
  readonly denies: number
  readonly refuses: number
}

const row = (
  slug: string,
  name: string,
  sizes: readonly [number, number, number, number],
): Omit<District, 'divisionCode'> => ({
  slug,
  name,
  demand: sizes[0],
  natural: sizes[1],
  denies: sizes[2],
  refuses: sizes[3],
})

/** The sixteen districts, named by stems and branches so that none can be taken for a real place. */
export const DISTRICTS: readonly District[] = [
  row('jia', '甲区', [640, 0.93, 1.2, 1.6]),
  row('yi', '乙区', [420, 0.91, 0.9, 1]),
  row('bing', '丙区', [310, 0.88, 1.4, 0.7]),
  row('ding', '丁区', [260, 0.94, 0.8, 1.3]),
  row('wu', '戊区', [215, 0.9, 1, 2.4]),
  row('ji', '己区', [180, 0.86, 1.6, 0.6]),
  row('geng', '庚区', [150, 0.92, 0.7, 0.9]),
  row('xin', '辛区', [128, 0.95, 1, 1.1]),
  row('ren', '壬区', [104, 0.89, 0.5, 0.8]),
  row('gui', '癸区', [86, 0.93, 1.3, 0.5]),
  row('zi', '子县', [72, 0.96, 0.9, 1.4]),
  row('chou', '丑县', [58, 0.94, 1.1, 0.4]),
  row('yin', '寅县', [44, 0.97, 0.6, 0.7]),
  row('mao', '卯县', [33, 0.95, 1.5, 0.3]),
  row('chen', '辰县', [21, 0.98, 0.8, 0.5]),
  row('si', '巳县', [9, 1, 0.4, 0.2]),
].map((each, index) => ({ ...each, divisionCode: String(990101 + index) }))

/** The body that reports for a district. */
export function organOf({ name }: Pick<District, 'name'>): string {
  return `${PROVINCE.region}${name}人民政府`
}
