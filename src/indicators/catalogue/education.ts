import type { CatalogueEntry } from '../../model/catalogue.js';

export const EDUCATION: readonly CatalogueEntry[] = [
  {
    id: 'school-leavers-without-certificate-share',
    topic: 'education',
    statutes: [],
    officialStatistics: ['schools'],
    providers: ['school-authority'],
    definition: {
      form: 'share',
      numerator: { statistic: 'school-leavers', filter: { certificate: ['none'] } },
      denominator: { statistic: 'school-leavers', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'gymnasium-transition-share',
    topic: 'education',
    statutes: [],
    officialStatistics: ['schools'],
    providers: ['school-authority'],
    definition: {
      form: 'share',
      numerator: { statistic: 'primary-school-transitions', filter: { school: ['gymnasium'] } },
      denominator: { statistic: 'primary-school-transitions', filter: {} },
    },
  },
  {
    id: 'pupils-other-language-share',
    topic: 'education',
    statutes: [],
    officialStatistics: ['schools'],
    providers: ['school-authority'],
    definition: {
      form: 'share',
      numerator: { statistic: 'pupils', filter: { 'home-language': ['other'] } },
      denominator: { statistic: 'pupils', filter: {} },
    },
  },
];
