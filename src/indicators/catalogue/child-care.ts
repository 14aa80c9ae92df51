import type { CatalogueEntry } from '../../model/catalogue.js';

export const CHILD_CARE: readonly CatalogueEntry[] = [
  {
    id: 'child-care-under-3-share',
    topic: 'child-care',
    statutes: ['§ 24 Abs. 1 und 2 SGB VIII'],
    officialStatistics: ['child-care'],
    providers: ['youth-welfare-office', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'children-in-day-care', filter: {}, ages: { age: [{ from: 0, to: 2 }] } },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 0, to: 2 }] } },
      polarity: 'high-is-good',
      ages: [{ from: 0, to: 2 }],
    },
  },
  {
    id: 'child-care-3-to-5-share',
    topic: 'child-care',
    statutes: ['§ 24 Abs. 3 SGB VIII'],
    officialStatistics: ['child-care'],
    providers: ['youth-welfare-office', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'children-in-day-care', filter: {}, ages: { age: [{ from: 3, to: 5 }] } },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 3, to: 5 }] } },
      polarity: 'high-is-good',
      ages: [{ from: 3, to: 5 }],
    },
  },
  {
    id: 'family-day-care-share',
    topic: 'child-care',
    statutes: ['§ 23 SGB VIII'],
    officialStatistics: ['family-day-care'],
    providers: ['youth-welfare-office'],
    definition: {
      form: 'share',
      numerator: {
        statistic: 'children-in-day-care',
        filter: { form: ['family-day-care'] },
        ages: { age: [{ from: 0, to: 2 }] },
      },
      denominator: { statistic: 'children-in-day-care', filter: {}, ages: { age: [{ from: 0, to: 2 }] } },
      ages: [{ from: 0, to: 2 }],
    },
  },
  {
    id: 'child-care-home-language-share',
    topic: 'child-care',
    statutes: ['§ 99 SGB VIII'],
    officialStatistics: ['child-care'],
    providers: ['youth-welfare-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'children-in-day-care', filter: { 'home-language': ['other'] } },
      denominator: { statistic: 'children-in-day-care', filter: {} },
    },
  },
];
