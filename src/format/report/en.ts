import type { ReportText } from './report-text-shape.js';

export const en: ReportText = {
  title: (city) => `Protection report: ${city}`,
  internal:
    'For internal use only, not to be published: the report counts apart what is confidential itself and what protects others. It holds no values of suppressed cells.',
  madeBy: (version) => `Made with sozialraum ${version}.`,
  interval: (width, contributor) =>
    `What is asked: the smallest and the largest value that a confidential count could have for an outsider are at least ${width} apart` +
    `${contributor ? '; also for persons who are counted themselves in another suppressed count' : ''}.`,
  release: (titles) => `Protected together: ${titles}`,
  publications: 'Publications',
  publicationColumns: ['Publication', 'Audience', 'Access', 'Rule of its own', 'Values', 'Digest of the figures'],
  audience: { public: 'public', council: 'council', internal: 'internal' },
  access: (restricted) => (restricted ? 'restricted' : 'open'),
  rule: (minimum, zerosShown) => `at least ${minimum}, zeros ${zerosShown ? 'shown' : 'confidential'}`,
  noRule: 'none',
  notPublished: 'not published',
  statementCells: (published, withheld) => `${published} shown, ${withheld} confidential`,
  rules: 'Rules',
  ruleColumns: ['Statistic', 'Rule of the statistic', 'Rule applied'],
  cells: 'Cells by suppression',
  cellColumns: ['Counted', 'Shown in', 'published', 'primary', 'secondary'],
  allCells: 'all',
  loss: 'Information loss',
  lossOf: (secondary, cells, share) =>
    `Suppressed to protect others: ${secondary} of ${cells} cells with a number (${share}%).`,
  lossSum: (sum) => `Their sum is ${sum}.`,
  noLossSum: 'Their sum is not given: of fewer than three cells it would tell a value.',
  audit: 'Audit',
  safe: (hidden) =>
    `Passed: for all counts that must stay confidential (${hidden}) it is shown that they cannot be calculated more closely than asked.`,
  unsafe: (findings) => `Not passed, nothing published. Findings: ${findings}.`,
  findingColumns: ['Finding', 'Place'],
  finding: {
    exposed: 'open: has been published itself',
    determined: 'can be calculated from other figures',
    narrow: 'can be narrowed down further than asked',
    unproven: 'protection not shown, hence not safe',
  },
  placeKind: { remainder: 'remainder of a sum', complement: 'complement to the whole' },
  groups: 'What large counts tell of groups',
  groupsIntro:
    'Nothing is suppressed here. Please judge whether it harms that all units of a total, or all but one, have the same attribute. The statistics are searched as a whole, also where nothing is published.',
  noGroups: 'Nothing found.',
  groupColumns: ['Finding', 'Total', 'Attribute'],
  group: {
    'group-disclosure': 'all have this attribute',
    'within-group-disclosure': 'all but one unit have this attribute',
  },
  more: (left) => `Further findings: ${left}. All of them are in the JSON file.`,
  tried: (statistic) => `${statistic}: what each method costs here`,
  triedColumns: ['Method', 'without a number', 'with another number', 'mean difference', 'too open'],
  method: {
    suppression: () => 'suppression',
    'small-count-rounding': (base) => `rounding small counts to 0 or ${base}`,
    'conventional-rounding': (base) => `rounding to multiples of ${base}`,
    'random-rounding': (base) => `random rounding to multiples of ${base}`,
    'cell-key': () => 'cell key method',
  },
  applied: '(applied)',
  notPossible: 'not possible here: totals contradict their parts',
  triedNote:
    'Published cells are counted. For methods in which chance takes part the figures are what is to be expected. The mean difference is given for 30 cells or more only. Too open are small counts that could be calculated or narrowed too far in spite of rounding (of random rounding in a trial run): if there is a single one nothing is published, and the base has to be larger.',
  behindNoise: (counts, many) =>
    many === 0
      ? 'Not even who knew by how much counts are changed at most could calculate one that is too small, or narrow it too far.'
      : `Who knew by how much counts are changed at most could calculate ${counts} that ${many === 1 ? 'is' : 'are'} too small, or narrow ${many === 1 ? 'it' : 'them'} too far. Keep what stands under “method” secret, or raise “maximumNoise”.`,
  merging: (statistic) => `${statistic}: what merging would give in the whole table`,
  mergingColumns: [
    'Merging',
    'new categories',
    'categories before → after',
    'counts too small before → after',
    'counts lost that are large enough',
  ],
  mergingKind: {
    merging: (dimension) => `along “${dimension}”`,
    'top-coding': (dimension) => `highest classes of “${dimension}”`,
  },
  fromTo: (before, after) => `${before} → ${after}`,
  alternatives: 'What is possible instead of suppression',
  alternativesIntro:
    'What stays true and what does not is on the page of each in the documentation; what it costs here, at every release. It is chosen under “method” in “sozialraum.yaml”.',
  alternative: {
    rounding: 'Rounding',
    'cell-key': 'Perturbation by the cell key method',
    merging: 'Merging areas or categories, top-coding, intervals',
  },
  see: (page) => `see ${page}`,
};
