import type { CatalogueEntry } from '../../model/catalogue.js';

export const YOUTH_WELFARE: readonly CatalogueEntry[] = [
  {
    id: 'educational-assistance-rate',
    topic: 'youth-welfare',
    statutes: ['§§ 27 bis 35 und 41 SGB VIII'],
    officialStatistics: ['youth-welfare'],
    providers: ['youth-welfare-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'educational-assistance', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 0, to: 20 }] } },
      ages: [{ from: 0, to: 20 }],
    },
  },
  {
    id: 'residential-educational-assistance-share',
    topic: 'youth-welfare',
    statutes: ['§§ 33, 34 SGB VIII'],
    officialStatistics: ['youth-welfare'],
    providers: ['youth-welfare-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'educational-assistance', filter: { setting: ['foster-family', 'residential'] } },
      denominator: { statistic: 'educational-assistance', filter: {} },
    },
  },
  {
    id: 'taking-into-care-rate',
    topic: 'youth-welfare',
    statutes: ['§ 42 SGB VIII'],
    officialStatistics: ['youth-welfare'],
    providers: ['youth-welfare-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'taken-into-care', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 0, to: 17 }] } },
      polarity: 'high-is-bad',
      ages: [{ from: 0, to: 17 }],
    },
  },
  {
    id: 'child-endangerment-assessment-rate',
    topic: 'youth-welfare',
    statutes: ['§ 8a SGB VIII'],
    officialStatistics: ['youth-welfare'],
    providers: ['youth-welfare-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'child-endangerment-assessments', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 0, to: 17 }] } },
      ages: [{ from: 0, to: 17 }],
    },
  },
  {
    id: 'advance-maintenance-rate',
    topic: 'youth-welfare',
    statutes: ['§ 1 UhVorschG'],
    officialStatistics: [],
    providers: ['youth-welfare-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'advance-maintenance-children', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 0, to: 17 }] } },
      ages: [{ from: 0, to: 17 }],
    },
  },
];
