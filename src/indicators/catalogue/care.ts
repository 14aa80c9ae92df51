import type { CatalogueEntry } from '../../model/catalogue.js';

export const CARE: readonly CatalogueEntry[] = [
  {
    id: 'care-need-share',
    topic: 'care',
    statutes: ['§ 14 SGB XI'],
    officialStatistics: ['care'],
    providers: ['care-statistics', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'persons-in-need-of-care', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'care-need-80-plus-share',
    topic: 'care',
    statutes: ['§ 14 SGB XI'],
    officialStatistics: ['care'],
    providers: ['care-statistics', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'persons-in-need-of-care', filter: {}, ages: { age: [{ from: 80 }] } },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 80 }] } },
      ages: [{ from: 80 }],
    },
  },
  {
    id: 'residential-care-share',
    topic: 'care',
    statutes: ['§ 43 SGB XI'],
    officialStatistics: ['care'],
    providers: ['care-statistics'],
    definition: {
      form: 'share',
      numerator: { statistic: 'persons-in-need-of-care', filter: { care: ['residential'] } },
      denominator: { statistic: 'persons-in-need-of-care', filter: {} },
    },
  },
  {
    id: 'care-place-density',
    topic: 'care',
    statutes: ['§ 71 Abs. 2 SGB XI'],
    officialStatistics: ['care'],
    providers: ['care-statistics', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'care-places', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 65 }] } },
      ages: [{ from: 65 }],
    },
  },
];
