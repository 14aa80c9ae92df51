import type { CatalogueEntry } from '../../model/catalogue.js';

export const HOUSING: readonly CatalogueEntry[] = [
  {
    id: 'housing-benefit-rate',
    topic: 'housing',
    statutes: ['§ 1 WoGG'],
    officialStatistics: ['housing-benefit'],
    providers: ['housing-benefit-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'housing-benefit-households', filter: {} },
      denominator: { statistic: 'households', filter: {} },
    },
  },
  {
    id: 'housing-cost-gap-share',
    topic: 'housing',
    statutes: ['§ 22 Abs. 1 SGB II'],
    officialStatistics: ['sgb2'],
    providers: ['jobcentre'],
    definition: {
      form: 'share',
      numerator: { statistic: 'sgb2-benefit-units', filter: { 'housing-costs': ['partly-recognised'] } },
      denominator: { statistic: 'sgb2-benefit-units', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'dwelling-density',
    topic: 'housing',
    statutes: [],
    officialStatistics: ['dwellings'],
    providers: ['statistical-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'dwellings', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'bound-dwelling-share',
    topic: 'housing',
    statutes: ['§ 26 WoFG'],
    officialStatistics: [],
    providers: ['housing-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'dwellings', filter: { binding: ['bound'] } },
      denominator: { statistic: 'dwellings', filter: {} },
      polarity: 'high-is-good',
    },
  },
];
