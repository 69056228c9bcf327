/** What is said of what a number stands on, below every chart and table. */
export const trust = {
  coverage: (counted: number, of: number) => (counted === of ? `全部 ${of} 份报告` : `${of} 份报告中的 ${counted} 份`),
  failing: (count: number) => `${count} 份有不成立的等式`,
  across: (count: number) => `${count} 份与正文、上年或上下级不符`,
  derived: (count: number) => `${count} 格由其他格推算`,
  corrected: (count: number) => `${count} 格已更正`,
  leftOut: (count: number) => `略去 ${count} 份不平的报告`,
  blank: (count: number) => `${count} 份因所需的格未填而未计入`,
  missing: (count: number) => `${count} 份报告没有找到`,
  more: (count: number) => `另有 ${count} 份`,
  leaveOut: '略去不平的报告',
  countAll: '计入全部报告',
  onlyBalanced: '略去不平的报告',
  left: (count: number) =>
    count === 0
      ? '已选“略去不平的报告”：所选报告都平。'
      : `已略去 ${count} 份有等式不成立的报告；图、表、排名和合计都不含它们。`,
}
