// What is made of the kept text of a file is fetched as one: each file more is named on the first page.
export { pageAsSeen } from './pageAsSeen.ts'
export { plainCsv, plainParts } from './table/plainCsv.ts'
