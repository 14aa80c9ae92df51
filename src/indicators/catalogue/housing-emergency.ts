import type { CatalogueEntry } from '../../model/catalogue.js';

export const HOUSING_EMERGENCY: readonly CatalogueEntry[] = [
  {
    id: 'accommodated-homeless-rate',
    topic: 'housing-emergency',
    statutes: ['§ 3 WoBerichtsG'],
    officialStatistics: ['homelessness'],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'accommodated-homeless', filter: {} },
      denominator: { statistic: 'population', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'eviction-claim-rate',
    topic: 'housing-emergency',
    statutes: ['§ 22 Abs. 9 SGB II', '§ 36 Abs. 2 SGB XII'],
    officialStatistics: [],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'eviction-claims', filter: {} },
      denominator: { statistic: 'households', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'prevented-housing-loss-share',
    topic: 'housing-emergency',
    statutes: ['§ 22 Abs. 8 SGB II', '§ 36 SGB XII', 'Art. 28 Abs. 2 GG'],
    officialStatistics: [],
    providers: ['social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'housing-loss-cases', filter: { outcome: ['home-kept'] } },
      denominator: { statistic: 'housing-loss-cases', filter: {} },
      polarity: 'high-is-good',
    },
  },
  {
    id: 'rent-debt-assistance-rate',
    topic: 'housing-emergency',
    statutes: ['§ 22 Abs. 8 SGB II', '§ 36 Abs. 1 SGB XII'],
    officialStatistics: [],
    providers: ['social-services-office', 'population-register'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'rent-debt-assistance', filter: {} },
      denominator: { statistic: 'households', filter: {} },
    },
  },
  {
    id: 'shelter-occupancy-rate',
    topic: 'housing-emergency',
    statutes: ['§ 3 WoBerichtsG'],
    officialStatistics: [],
    providers: ['social-services-office', 'independent-providers'],
    definition: {
      form: 'rate',
      numerator: { statistic: 'shelter-residents', filter: {} },
      denominator: { statistic: 'shelter-places', filter: {} },
      per: 100,
    },
  },
];
