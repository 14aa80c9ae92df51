import type { SentenceIndicator } from '../../../src/format/sentences/map.js';
import type { AreaLevel } from '../../../src/model/area.js';

export const district: AreaLevel = {
  id: 'district',
  label: { de: 'Ortsteil', en: 'district' },
  plural: { de: 'Ortsteile', en: 'districts' },
};

export const quota: SentenceIndicator = {
  title: { de: 'SGB-II-Quote', en: 'SGB II rate' },
  form: 'share',
  unit: { de: '%' },
  decimals: 1,
  countingUnit: 'person',
};

export const unemployed: SentenceIndicator = {
  title: { de: 'Arbeitslose', en: 'Unemployed persons' },
  form: 'count',
  unit: { de: 'Personen', en: 'persons' },
  decimals: 0,
  countingUnit: 'person',
};

export const density: SentenceIndicator = {
  title: { de: 'Hilfen zur Erziehung', en: 'Support for families' },
  form: 'rate',
  unit: { de: 'je 1.000 Einwohner', en: 'per 1,000 inhabitants' },
  decimals: 1,
  countingUnit: 'help',
};

export const age: SentenceIndicator = {
  title: { de: 'Durchschnittsalter', en: 'Mean age' },
  form: 'mean',
  unit: { de: 'Jahre', en: 'years' },
  decimals: 1,
  countingUnit: 'person',
};

export const indicators = [quota, unemployed, density, age];
export const languages = ['de', 'en'] as const;
