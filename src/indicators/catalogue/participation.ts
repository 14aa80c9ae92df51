import type { CatalogueEntry } from '../../model/catalogue.js';

export const PARTICIPATION: readonly CatalogueEntry[] = [
  {
    id: 'turnout-share',
    topic: 'participation',
    statutes: ['WStatG'],
    officialStatistics: [],
    providers: ['election-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'eligible-voters', filter: { vote: ['cast'] } },
      denominator: { statistic: 'eligible-voters', filter: {} },
      polarity: 'high-is-good',
    },
  },
];
