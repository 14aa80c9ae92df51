import type { CatalogueEntry } from '../../model/catalogue.js';
import { WORKING_AGE } from './ages.js';

export const LABOUR: readonly CatalogueEntry[] = [
  {
    // below the municipality nobody knows the labour force: a share of the population, not an unemployment rate
    id: 'unemployed-share',
    topic: 'labour',
    statutes: ['§ 16 SGB III'],
    officialStatistics: ['unemployment'],
    providers: ['federal-employment-agency', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'unemployed', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: WORKING_AGE } },
      polarity: 'high-is-bad',
    },
  },
];
