import type { CatalogueEntry } from '../../model/catalogue.js';
import { WORKING_AGE } from './ages.js';

export const LABOUR: readonly CatalogueEntry[] = [
  // below the municipality nobody knows the labour force: a share of the population, not an unemployment rate
  {
    id: 'unemployed-share',
    topic: 'labour',
    statutes: ['§ 16 SGB III'],
    officialStatistics: [],
    providers: ['federal-employment-agency', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'unemployed', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: WORKING_AGE } },
      polarity: 'high-is-bad',
      ages: WORKING_AGE,
    },
  },
  {
    id: 'youth-unemployed-share',
    topic: 'labour',
    statutes: ['§ 16 SGB III'],
    officialStatistics: ['unemployment'],
    providers: ['federal-employment-agency', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'unemployed', filter: {}, ages: { age: [{ from: 15, to: 24 }] } },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 15, to: 24 }] } },
      polarity: 'high-is-bad',
      ages: [{ from: 15, to: 24 }],
    },
  },
  {
    id: 'long-term-unemployed-share',
    topic: 'labour',
    statutes: ['§ 18 SGB III'],
    officialStatistics: ['unemployment'],
    providers: ['federal-employment-agency'],
    definition: {
      form: 'share',
      numerator: { statistic: 'unemployed', filter: { duration: ['1-year-or-more'] } },
      denominator: { statistic: 'unemployed', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'foreign-unemployed-share',
    topic: 'labour',
    statutes: ['§ 16 SGB III'],
    officialStatistics: ['unemployment'],
    providers: ['federal-employment-agency'],
    definition: {
      form: 'share',
      numerator: { statistic: 'unemployed', filter: { nationality: ['foreign'] } },
      denominator: { statistic: 'unemployed', filter: {} },
    },
  },
  {
    id: 'employee-share',
    topic: 'labour',
    statutes: ['§ 28a SGB IV'],
    officialStatistics: ['employment'],
    providers: ['federal-employment-agency', 'population-register'],
    definition: {
      form: 'share',
      numerator: { statistic: 'employees', filter: {}, ages: { age: WORKING_AGE } },
      denominator: { statistic: 'population', filter: {}, ages: { age: WORKING_AGE } },
      polarity: 'high-is-good',
      ages: WORKING_AGE,
    },
  },
];
