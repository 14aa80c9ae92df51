import type { CatalogueEntry } from '../../model/catalogue.js';

export const ASYLUM_SEEKERS: readonly CatalogueEntry[] = [
  {
    id: 'asylum-benefit-recipients',
    topic: 'asylum-seekers',
    statutes: ['§§ 1, 2, 3 AsylbLG'],
    officialStatistics: ['asylum-seekers-benefits'],
    providers: ['social-services-office'],
    definition: { form: 'count', numerator: { statistic: 'asylum-benefit-recipients', filter: {} } },
  },
  {
    id: 'asylum-benefit-rate',
    topic: 'asylum-seekers',
    statutes: ['§§ 1, 2, 3 AsylbLG'],
    officialStatistics: ['asylum-seekers-benefits'],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'asylum-benefit-recipients', filter: {} },
      denominator: { statistic: 'population', filter: {} },
    },
  },
  {
    id: 'asylum-analogue-benefit-share',
    topic: 'asylum-seekers',
    statutes: ['§ 2 AsylbLG'],
    officialStatistics: [],
    providers: ['social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'asylum-benefit-recipients', filter: { basis: ['section-2'] } },
      denominator: { statistic: 'asylum-benefit-recipients', filter: {} },
    },
  },
  {
    id: 'decentralised-refugee-housing-share',
    topic: 'asylum-seekers',
    statutes: ['§ 53 AsylG', 'Art. 28 Abs. 2 GG'],
    officialStatistics: [],
    providers: ['social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'accommodated-refugees', filter: { accommodation: ['decentralised'] } },
      denominator: { statistic: 'accommodated-refugees', filter: {} },
      polarity: 'high-is-good',
    },
  },
];
