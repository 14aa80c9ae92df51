import type { CatalogueEntry } from '../../model/catalogue.js';

export const VOLUNTEERING: readonly CatalogueEntry[] = [
  {
    id: 'volunteering-share',
    topic: 'volunteering',
    statutes: ['Art. 28 Abs. 2 GG'],
    officialStatistics: [],
    providers: ['citizen-survey'],
    definition: {
      form: 'share',
      numerator: { statistic: 'surveyed-persons', filter: { volunteering: ['yes'] } },
      denominator: { statistic: 'surveyed-persons', filter: {} },
      polarity: 'high-is-good',
      confidence: 'wilson',
    },
  },
];
