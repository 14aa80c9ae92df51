import type { CatalogueEntry } from '../../model/catalogue.js';
import { BELOW_AGE_LIMIT } from './ages.js';

export const SGB2: readonly CatalogueEntry[] = [
  {
    id: 'sgb2-rate',
    topic: 'sgb2',
    statutes: ['§ 7 SGB II', '§ 7a SGB II'],
    officialStatistics: ['sgb2'],
    providers: ['federal-employment-agency', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'sgb2-recipients', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: BELOW_AGE_LIMIT } },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'sgb2-rate-change',
    topic: 'sgb2',
    statutes: ['§ 7 SGB II'],
    officialStatistics: ['sgb2'],
    providers: ['federal-employment-agency', 'population-register'],
    definition: {
      derivation: { kind: 'change', of: 'sgb2-rate', since: 'previous', as: 'absolute' },
      polarity: 'high-is-bad',
    },
  },
];
