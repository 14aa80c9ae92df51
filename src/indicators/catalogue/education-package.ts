import type { CatalogueEntry } from '../../model/catalogue.js';

export const EDUCATION_PACKAGE: readonly CatalogueEntry[] = [
  {
    id: 'education-package-rate',
    topic: 'education-package',
    statutes: ['§ 28 SGB II', '§ 34 SGB XII', '§ 6b BKGG'],
    officialStatistics: [],
    providers: ['jobcentre', 'social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'education-package-recipients', filter: {} },
      denominator: { statistic: 'education-package-entitled', filter: {} },
      polarity: 'high-is-good',
    },
  },
  {
    id: 'education-package-lunch-share',
    topic: 'education-package',
    statutes: ['§ 28 Abs. 6 SGB II'],
    officialStatistics: [],
    providers: ['jobcentre', 'social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'education-package-recipients', filter: { benefit: ['lunch'] } },
      denominator: { statistic: 'education-package-recipients', filter: {} },
    },
  },
  {
    id: 'education-package-learning-share',
    topic: 'education-package',
    statutes: ['§ 28 Abs. 5 SGB II'],
    officialStatistics: [],
    providers: ['jobcentre', 'social-services-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'education-package-recipients', filter: { benefit: ['learning-support'] } },
      denominator: { statistic: 'education-package-recipients', filter: {} },
    },
  },
];
