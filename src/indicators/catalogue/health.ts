import type { CatalogueEntry } from '../../model/catalogue.js';

export const HEALTH: readonly CatalogueEntry[] = [
  {
    id: 'school-entry-language-share',
    topic: 'health',
    statutes: [],
    officialStatistics: ['school-entry-examination'],
    providers: ['health-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'school-entry-examinations', filter: { language: ['conspicuous'] } },
      denominator: { statistic: 'school-entry-examinations', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'school-entry-overweight-share',
    topic: 'health',
    statutes: [],
    officialStatistics: ['school-entry-examination'],
    providers: ['health-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'school-entry-examinations', filter: { weight: ['overweight', 'obese'] } },
      denominator: { statistic: 'school-entry-examinations', filter: {} },
      polarity: 'high-is-bad',
    },
  },
  {
    id: 'early-detection-share',
    topic: 'health',
    statutes: ['§ 26 SGB V'],
    officialStatistics: ['school-entry-examination'],
    providers: ['health-office'],
    definition: {
      form: 'share',
      numerator: { statistic: 'school-entry-examinations', filter: { u8: ['attended'] } },
      denominator: { statistic: 'school-entry-examinations', filter: {} },
      polarity: 'high-is-good',
    },
  },
];
