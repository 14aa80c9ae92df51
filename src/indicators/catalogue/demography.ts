import type { CatalogueEntry } from '../../model/catalogue.js';

export const DEMOGRAPHY: readonly CatalogueEntry[] = [
  {
    id: 'under-18-share',
    topic: 'demography',
    statutes: ['§ 7 SGB VIII'],
    officialStatistics: ['population-updating'],
    providers: ['population-register', 'official-population-updating'],
    definition: {
      form: 'share',
      numerator: { statistic: 'population', filter: {}, ages: { age: [{ from: 0, to: 17 }] } },
      denominator: { statistic: 'population', filter: {} },
      ages: [{ from: 0, to: 17 }],
    },
  },
];
