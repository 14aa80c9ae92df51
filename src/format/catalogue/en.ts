import type { CatalogueText } from './catalogue-text-shape.js';

/** The texts of the catalogue in English, by the entry's id. */
export const CATALOGUE_EN: Readonly<Record<string, CatalogueText>> = {
  'under-18-share': {
    title: 'Children and adolescents',
    definition: 'Persons under 18 per 100 persons',
  },
  'unemployed-share': {
    title: 'Share of unemployed persons',
    definition: 'Unemployed persons per 100 persons aged 15 up to the statutory age limit',
    caveats:
      'Not an unemployment rate: below the municipality the labour force is not known. The base is therefore all persons of working age.',
  },
  'sgb2-rate': {
    title: 'Basic income rate (SGB II)',
    definition: 'Persons entitled to basic income under SGB II per 100 persons below the statutory age limit',
    rationale: 'The figure says how many people depend on basic income support for jobseekers.',
    caveats:
      'The age limit rises from 65 to 67 between 2012 and 2031. The base population follows it in completed years of age.',
  },
  'sgb2-rate-change': {
    title: 'Change of the basic income rate (SGB II)',
    definition: 'Basic income rate less the basic income rate of the year before',
    unit: 'percentage points',
  },
};
