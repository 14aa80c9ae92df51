import type { CatalogueEntry } from '../../model/catalogue.js';

export const CITY_PASS: readonly CatalogueEntry[] = [
  {
    id: 'city-pass-rate',
    topic: 'city-pass',
    statutes: ['Art. 28 Abs. 2 GG'],
    officialStatistics: [],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'city-pass-holders', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'city-pass-uptake',
    topic: 'city-pass',
    statutes: ['Art. 28 Abs. 2 GG'],
    officialStatistics: [],
    providers: ['social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'city-pass-holders', filter: {} },
      denominator: { statistic: 'city-pass-entitled', filter: {} },
      polarity: 'high-is-good',
    },
  },
];
