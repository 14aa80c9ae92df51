import type { CatalogueEntry } from '../../model/catalogue.js';

export const BENCHMARKING: readonly CatalogueEntry[] = [
  {
    id: 'minimum-income-recipients',
    topic: 'benchmarking',
    statutes: [],
    officialStatistics: ['minimum-income'],
    providers: ['federal-employment-agency', 'social-services-office'],
    definition: {
      derivation: {
        kind: 'sum',
        of: [
          'sgb2-recipients',
          'old-age-security-recipients',
          'subsistence-assistance-recipients',
          'asylum-benefit-recipients',
        ],
      },
    },
  },
  {
    id: 'minimum-income-rate',
    topic: 'benchmarking',
    statutes: [],
    officialStatistics: ['minimum-income'],
    providers: ['federal-employment-agency', 'social-services-office', 'population-register'],
    definition: {
      derivation: { kind: 'ratio', of: 'minimum-income-recipients', over: 'population' },
      per: 100,
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'care-assistance-density-65-plus',
    topic: 'benchmarking',
    statutes: ['§§ 61 bis 66a SGB XII (7. Kapitel)'],
    officialStatistics: ['social-assistance-special'],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'care-assistance-recipients', filter: {}, ages: { age: [{ from: 65 }] } },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 65 }] } },
      ages: [{ from: 65 }],
    },
  },
  {
    id: 'old-age-security-density',
    topic: 'benchmarking',
    statutes: ['§ 41 SGB XII (4. Kapitel)'],
    officialStatistics: ['social-assistance-special'],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'old-age-security-recipients', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'subsistence-assistance-children-share',
    topic: 'benchmarking',
    statutes: ['§§ 27 bis 40 SGB XII (3. Kapitel)'],
    officialStatistics: ['social-assistance'],
    providers: ['social-services-office'],
    definition: {
      form: 'share',
      numerator: {
        statistic: 'subsistence-assistance-recipients',
        filter: { place: ['outside-institution'] },
        ages: { age: [{ from: 0, to: 17 }] },
      },
      denominator: { statistic: 'subsistence-assistance-recipients', filter: { place: ['outside-institution'] } },
      ages: [{ from: 0, to: 17 }],
    },
  },
];
