import type { CatalogueEntry } from '../../model/catalogue.js';

export const COUNSELLING: readonly CatalogueEntry[] = [
  {
    id: 'debt-counselling-rate',
    topic: 'counselling',
    statutes: ['§ 16a Nr. 2 SGB II', '§ 11 Abs. 5 SGB XII'],
    officialStatistics: [],
    providers: ['social-services-office', 'independent-providers'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'debt-counselling-clients', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 18 }] } },
      ages: [{ from: 18 }],
    },
  },
  {
    id: 'addiction-counselling-rate',
    topic: 'counselling',
    statutes: ['§ 16a Nr. 4 SGB II'],
    officialStatistics: ['addiction-help'],
    providers: ['independent-providers', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'addiction-counselling-clients', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 15 }] } },
      ages: [{ from: 15 }],
    },
  },
  {
    id: 'senior-meeting-place-density',
    topic: 'counselling',
    statutes: ['§ 71 SGB XII'],
    officialStatistics: [],
    providers: ['social-services-office', 'independent-providers'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'senior-meeting-places', filter: {} },
      denominator: { statistic: 'population', filter: {}, ages: { age: [{ from: 65 }] } },
      per: 10000,
      ages: [{ from: 65 }],
    },
  },
  {
    id: 'open-senior-work-funding-share',
    topic: 'counselling',
    statutes: ['§ 71 SGB XII', 'Art. 28 Abs. 2 GG'],
    officialStatistics: [],
    providers: ['social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'open-senior-work-applications', filter: { outcome: ['granted'] } },
      denominator: { statistic: 'open-senior-work-applications', filter: {} },
    },
  },
];
