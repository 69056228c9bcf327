import type { COMPARE_ZH } from './compare.zh.ts'

const places = (best: number, worst: number): string => (best === worst ? `rank ${best}` : `rank ${best}–${worst}`)
const bodies = (count: number): string => (count === 1 ? '1 body' : `${count} bodies`)
const ofNames = (names: readonly string[], most = 6): string =>
  names.slice(0, most).join(', ') + (names.length > most ? `, … (${names.length} in all)` : '')

/** All that comparing says. */
export const COMPARE_EN: typeof COMPARE_ZH = {
  tabs: {
    rank: 'Ranking',
    years: 'Over the years',
    peers: 'Against peers',
    indicators: 'Several indicators',
    change: 'Between two years',
    share: 'Shares and denominators',
    map: 'Tile map',
  },
  tabsLabel: 'Ways to compare',
  controls: {
    indicator: 'Indicator',
    second: 'Second indicator',
    denominator: 'Denominator',
    base: 'Smallest base',
    baseHint: 'Below this base: no rank, no colour, no change',
    year: 'Year',
    level: 'Level',
    anyLevel: 'All levels',
    focus: 'Body',
    pickFocus: 'Choose a body',
    allBodies: 'All chosen bodies together',
    pair: 'Two years',
    line: 'Drawn as',
    peers: 'Peers',
    by: 'Parted by',
    across: 'Give changes across breaks too',
    sums: 'Counts and rates',
    more: 'Others',
    own: 'Own indicator',
    makeOwn: 'Make an indicator out of cells',
  },
  denominators: {
    closed: '÷ all closed',
    handled: '÷ without not processed and other closure',
    merits: '÷ disclosed or withheld only',
  },
  denominatorNone: 'The cases of this indicator are not part of that denominator; its own one is kept.',
  own: {
    title: 'Own indicator',
    hint: 'Add up cells of the official form; without a denominator it is a count. The same guards hold: a smallest base, a blank is not 0, cells that a form has not are not counted.',
    numerator: 'Numerator',
    denominator: 'Denominator',
    add: 'Add a cell',
    remove: cell => `Take out ${cell}`,
    empty: 'No cell yet',
    row: 'Row',
    column: 'Column',
    share: 'The numerator is part of the denominator: a share, with an interval.',
    ratio: 'The numerator is not part of the denominator: a ratio, without interval or ties.',
    count: 'No denominator: a count.',
  },
  peers: { level: 'same level and scope', demand: 'nearest by demand', own: 'the bodies chosen' },
  lines: { plain: 'As it is', indexed: 'First year = 100', cumulative: 'Added up' },
  parts: { merits: 'decided on the merits or not', applicant: 'applicant', unit: 'body' },
  noFocus: 'Choose a body to hold it against its peers.',
  noTwoYears: 'The chosen bodies have no report with figures for both years.',
  oneReport: 'One body and one year are chosen: there is nothing to compare; look at the report.',
  openReport: 'Open the report',
  unknownScope:
    'These reports do not say whose work they count (one body, its level or the whole region): whether they compare cannot be told.',
  caution: {
    scope: scope => `only reports of the scope “${scope}” are compared`,
    unknown: 'these reports do not say whose work they count, so that it cannot be told whether they compare',
    levels: 'the bodies are of different levels and do not compare directly',
    all: parts => `Note: ${parts.join('; ')}.`,
  },
  wrongScope: scope => `This indicator compares within “${scope}” only.`,
  onlyLevel: level => `Only ${level.toLowerCase()}`,
  mixedLevels: levels =>
    `These bodies are of different levels (${levels}); their workload and kinds of cases differ, and their ranks do not compare directly.`,
  filtered: level => `Only bodies of the level ${level.toLowerCase()} are listed.`,
  band: places,
  place: 'Possible places',
  status: 'Remark',
  tooFew: (base, count) => `Too few cases (base below ${base}): ${bodies(count)}, not ranked`,
  noValue: count => `No cases, left blank or not in the form: ${bodies(count)}, not ranked`,
  documentsBreak:
    'From 2021 the form asks for documents in force, before for those made public: not the same thing, and not joined.',
  derivedNote: '† Some cells were left blank and follow from the report’s own totals.',
  verdict: {
    none: 'Fewer than two bodies can be ranked.',
    yours: it =>
      `Yours, ${it.unit}: ${it.value}` +
      (it.places === null
        ? '; not among those ranked.'
        : `, ${places(...it.places)} of ${it.units} that can be ranked.`),
    one: (unit, value) => `Highest: ${unit}, ${value}.`,
    alone: 'It is above every other one, by more than chance.',
    alike: names => `It cannot be told from ${ofNames(names)}: the difference may be chance.`,
    below: names => `It is really above ${ofNames(names)}.`,
    method:
      'Each pair by the 95 % interval of the difference of its two rates (Newcombe), not corrected for the number of pairs.',
    noInterval:
      'Counts and ratios have no interval: ordered by size only, without a word on whether a difference is real.',
  },
  ranking: {
    title: it =>
      `${it.name} in ${it.year}, ${bodies(it.units)}: ${it.unit} is highest (${it.value})` +
      (it.alike > 0 ? `, but cannot be told from ${it.alike} other${it.alike === 1 ? '' : 's'}` : ''),
    plain: name => `${name}: fewer than two bodies can be compared`,
    base: base => `Dot: rate; bar: 95 % interval (Wilson); places as a range; bases below ${base} are not ranked`,
    ratioBase: base => `A ratio, without interval; bases below ${base} are not ranked`,
    countBase: 'Ordered by size only',
    unranked: count => `Not ranked, for too few cases, blanks or no cases: ${count}, see below.`,
    band: 'Rank',
  },
  funnel: {
    title: (year, outside, units) =>
      outside === 0
        ? `All ${bodies(units)} of ${year} are within what chance explains`
        : `${outside} of ${bodies(units)} in ${year} ${outside === 1 ? 'is' : 'are'} outside what chance explains`,
    base: (name, rate) =>
      `${name}; across: the base (log scale); middle line: all together, ${rate}; curves: limits of 95 % and 99.8 %`,
    plain: 'Fewer than two bodies can be drawn',
    size: 'Base',
    where: 'Where',
    places: { inside: 'within', outer: 'outside 95 %', far: 'outside 99.8 %' },
    note: 'A funnel does not rank: it asks of each body whether it differs from all together by more than chance.',
    key: { inside: 'Within', outer: 'Outside 95 %', far: 'Outside 99.8 %', limits: 'Limits' },
  },
  stability: {
    title: it => `Ranks of ${it.from} and ${it.to}: correlation ${it.rho} (${bodies(it.units)})`,
    plain: 'No body can be ranked in two years',
    base: 'Rank (1 is the highest); bodies with a sufficient base in every year; lines stop at breaks',
    note: 'Spearman correlation: near 1 ranks are steady, near 0 one year’s rank says nothing of the next.',
  },
  shift: {
    title: (unit, from, to) => `The denominator moves ${unit} most: from place ${from} to place ${to}`,
    same: 'No rank moves with the denominator',
    plain: 'This indicator has one denominator only',
    base: (year, units) =>
      `Ranks of ${bodies(units)} in ${year} over three denominators (1 is the highest); only bodies with a sufficient base in all three`,
    short: { closed: '÷ all closed', handled: '÷ handled', merits: '÷ on the merits' },
    ranks: id => `Rank ${id}`,
  },
  lineChart: {
    title: (name, units) => `${name} by year (${bodies(units)})`,
    indexed: (name, year) => `${name}, ${year} = 100`,
    cumulative: (name, year) => `${name}, added up since ${year}`,
    base: base =>
      `Years with a base below ${base} are left empty; lines stop at breaks; coloured: the bodies chosen, or the largest`,
    countBase: 'Lines stop at breaks; coloured: the bodies chosen, or the largest',
    indexedNote: 'Only from a first year that is not 0, and not across a break.',
    cumulativeNote: 'A missing year ends the line: it is not taken for 0.',
    notIndexed: 'Rates, and indicators with a break, are not indexed.',
    notCumulative: 'Stocks, and cases that may be counted in two years, are not added up; shown as they are.',
  },
  panels: {
    title: (name, units) => `${name}: ${bodies(units)} on one scale`,
    base: base =>
      `A small chart a body, all on one scale; years with a base below ${base} are left empty; lines stop at breaks`,
    countBase: 'A small chart a body, all on one scale; lines stop at breaks',
  },
  heat: {
    years: (name, units) => `${name} by year: ${bodies(units)}`,
    indicators: (year, units) => `Indicators of ${bodies(units)} in ${year}`,
    base: 'Stronger colour is more, not better or worse; without colour: too few cases, blank, no cases or no report',
    indicatorsBase:
      'Coloured by the fifths of each column: stronger is more, not better or worse; without colour: too few cases, blank or no cases',
    key: (from, to) => `${from} – ${to}`,
    fifths: ['lowest fifth', '', 'middle', '', 'highest fifth'],
    none: 'not coloured',
    marks: { blank: '—', notInForm: '/', noReport: '', noCases: '○', tooFew: '…', noBefore: '', noResidents: '' },
    marksNote: '… too few cases   ○ no cases   — left blank   / not in this form   empty: no report',
  },
  peerChart: {
    title: it => `${it.name} of ${it.unit} in ${it.year}: ${it.value}; median of ${it.peers} peers: ${it.median}`,
    plain: (unit, name) => `${name} of ${unit} and its peers`,
    base: (way, least) =>
      `Dark line: the body; light line: median of its peers; grey band: their middle half; peers: ${way}; no band in years with fewer than ${least} peers`,
    median: 'Median of peers',
    low: 'Lower quartile',
    high: 'Upper quartile',
    peers: 'Peers',
    band: 'Middle half',
    who: names => `Peers: ${ofNames(names, 12)}.`,
  },
  spine: {
    title: it => `${it.unit} in ${it.year}: ${it.outside} of ${it.of} indicators outside the middle half of its peers`,
    plain: unit => `${unit} and its peers: no indicator compares`,
    base: way =>
      `A row an indicator: grey bar from the lowest to the highest peer, darker the middle half, the line the median, the dot the body; peers: ${way}`,
    own: 'The body',
    least: 'Lowest peer',
    most: 'Highest peer',
    note: 'Each row has its own scale: read the place among the peers. Left and right are not good and bad.',
  },
  scatter: {
    title: it => `${it.x} and ${it.y}: ${bodies(it.units)}, correlation ${it.rho}`,
    plain: (x, y) => `${x} and ${y}: fewer than three bodies have a sufficient base for both`,
    base: (x, y, year) => `Across: ${x}; up: ${y}; ${year}; bodies with a sufficient base for both`,
    note: 'Correlation (Spearman) is not causation; the number and kind of applications moves both.',
  },
  contribution: {
    cases: name => `the cases counted in “${name}”`,
    title: it => `${it.some} of ${bodies(it.units)} are ${it.share} of ${it.name} in ${it.year}`,
    plain: name => `${name}: nothing to share out`,
    base: total => `${total} in all; from most to least, at the end share and running share`,
    own: 'Share',
    running: 'Running share',
    label: (count, share, running) => `${count} · ${share} · running ${running}`,
    unknown: count => `${bodies(count)} left it blank and ${count === 1 ? 'is' : 'are'} not in the sum.`,
  },
  change: {
    notWhole:
      'The classes do not add up to the stated total: the parting stands on their sum, and its rates differ a little.',
    title: it => `${it.name}: ${it.before} in ${it.from}, ${it.after} in ${it.to}, ${it.points} points`,
    parts: (mix, treatment) => `mix ${mix}, treatment ${treatment}`,
    plain: name => `${name}: not known for both years, so it cannot be parted`,
    base: way => `Percentage points; parted by ${way}; the two parts add up to the whole change exactly`,
    mix: 'Mix',
    treatment: 'Treatment',
    mixOf: 'Mix part',
    treatmentOf: 'Treatment part',
    weight: year => `Share of cases ${year}`,
    rate: year => `Rate ${year}`,
    whole: 'All',
    method:
      'Method (Kitagawa): mix = change of a class’s share × mean of its two rates; treatment = change of its rate × mean of its two shares; added over classes, nothing left over. A class with cases in one year only counts as mix.',
    small: count =>
      `${count} class${count === 1 ? ' has' : 'es have'} fewer than 30 cases; their rates serve the parting only and mean little alone.`,
    classes: { decided: 'Decided on the merits', undecided: 'Cannot provide, not processed, other' },
    byUnit: units => `${bodies(units)} with reports of both years.`,
    cases: year => `Cases ${year}`,
  },
  twoYears: {
    short: { yes: 'more than chance', no: 'may be chance' },
    title: it =>
      `${it.unit}, ${it.from} to ${it.to}: ${it.sure} rate${it.sure === 1 ? '' : 's'} changed by more than chance` +
      (it.law > 0 ? `; ${it.law} cross${it.law === 1 ? 'es' : ''} the break of the law` : ''),
    plain: unit => `${unit}: no indicator is known for both years`,
    base: (from, to) => `Hollow: ${from}; solid: ${to}; rates with numerator / denominator`,
    change: 'Change',
    sure: 'More than chance?',
    answers: {
      yes: 'yes',
      no: 'cannot be told',
      few: 'too few cases',
      law: 'across a break, not given',
      count: 'a count, not tested',
      none: 'not known',
    },
    law: 'The law',
    lawYes: 'review first 2024',
    points: points => `${points} points`,
    percent: percent => percent,
    lawNote:
      'Indicators marked “the law” cross the review-first rule of 2024: the law changed the way from court to reconsideration, and the years do not compare directly. Their change is given only when asked for.',
    method:
      'More than chance: the 95 % interval of the difference of the two rates (Newcombe) leaves out 0; judged only where both bases suffice.',
  },
  route: {
    title: it =>
      `Reconsiderations ${it.review}, direct suits ${it.direct}; the change of route${it.law ? ', which the law governs,' : ''} is ${it.path} of the reconsiderations`,
    plain: 'Appeals are not known for both years',
    base: (from, to) =>
      `Change from ${from} to ${to}, cases; first how many disputes there were, then which way they went: the two add up`,
    track: 'Track',
    before: year => String(year),
    after: year => String(year),
    change: 'Change',
    volume: 'How many disputes',
    path: 'Which way',
    pathLaw: 'Which way (the law)',
    review: 'Reconsideration',
    direct: 'Straight to court',
    note: 'Since 1 January 2024 a refusal must first go to reconsideration. The law governs which way a dispute goes, not how many there are: the route part is the most that the law can account for; the table cannot say what would have happened without it.',
    before2024:
      'Both years are on the same side of 2024: their change of route has nothing to do with the review-first rule.',
    afterReview: 'A suit after reconsideration is the second step of one dispute and not counted in the total.',
  },
  map: {
    title: (name, year, units) => `${name} in ${year}: ${bodies(units)}`,
    base: 'A tile a body, laid out by a person: no map, no borders; stronger colour is more, not better or worse',
    edit: 'Lay out',
    done: 'Done',
    hint: 'Pick a body, then the free tile it goes to; or move it with the arrow keys. Kept in this browser.',
    reset: 'Default layout',
    exportFile: 'Export layout',
    importFile: 'Import layout',
    imported: count => `${count} places imported.`,
    bad: 'This file is no layout: it should be JSON, a column and a row for each body.',
    column: 'Column',
    row: 'Row',
    cell: (unit, column, row) => `${unit}, column ${column}, row ${row}`,
    emptyCell: (column, row) => `free, column ${column}, row ${row}`,
    grid: 'Tiles',
    file: 'tile-layout.json',
  },
  residents: {
    title: 'Population',
    hint: 'One line each: body,year,residents (10,000),source. Without a source it is not taken; kept in this browser only.',
    save: 'Save',
    saved: count => `${count} in all.`,
    bad: lines => `Line ${lines} cannot be read: body, year, a positive number and a source are needed.`,
  },
}
