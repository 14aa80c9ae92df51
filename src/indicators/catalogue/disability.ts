import type { CatalogueEntry } from '../../model/catalogue.js';
import { ADULTS_BELOW_AGE_LIMIT } from './ages.js';

export const DISABILITY: readonly CatalogueEntry[] = [
  {
    id: 'severe-disability-share',
    topic: 'disability',
    statutes: ['§ 2 Abs. 2 SGB IX'],
    officialStatistics: ['severe-disability'],
    providers: ['pension-office', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'severely-disabled-persons', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'integration-assistance-rate',
    topic: 'disability',
    statutes: ['§ 99 SGB IX (Teil 2)', '§§ 53 bis 60a SGB XII (6. Kapitel, bis 2019)'],
    officialStatistics: ['integration-assistance'],
    providers: ['integration-assistance-provider', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'integration-assistance-recipients', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'integration-assistance-own-home-share',
    topic: 'disability',
    statutes: ['§ 78 SGB IX', '§ 113 Abs. 2 SGB IX'],
    officialStatistics: [],
    providers: ['integration-assistance-provider'],
    definition: {
      form: 'share',
      numerator: { statistic: 'integration-assistance-recipients', filter: { living: ['own-home'] } },
      denominator: { statistic: 'integration-assistance-recipients', filter: { living: ['own-home', 'special-form'] } },
      polarity: 'high-is-good',
    },
  },
  {
    id: 'disability-workshop-rate',
    topic: 'disability',
    statutes: ['§ 58 SGB IX'],
    officialStatistics: [],
    providers: ['integration-assistance-provider', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'workshop-employees', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: ADULTS_BELOW_AGE_LIMIT } },
      ages: ADULTS_BELOW_AGE_LIMIT,
    },
  },
];
