import type { CatalogueEntry } from '../../model/catalogue.js';

export const GUARDIANSHIP: readonly CatalogueEntry[] = [
  {
    id: 'guardianship-rate',
    topic: 'guardianship',
    statutes: ['§ 1814 BGB', '§§ 1 bis 13 BtOG'],
    officialStatistics: [],
    providers: ['guardianship-authority', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'guardianships', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 18 }] } },
      ages: [{ from: 18 }],
    },
  },
  {
    id: 'volunteer-guardianship-share',
    topic: 'guardianship',
    statutes: ['§ 1816 BGB', '§ 19 BtOG'],
    officialStatistics: [],
    providers: ['guardianship-authority'],
    definition: {
      form: 'share',
      numerator: { statistic: 'guardianships', filter: { guardian: ['volunteer'] } },
      denominator: { statistic: 'guardianships', filter: {} },
      polarity: 'high-is-good',
    },
  },
];
