import type { CatalogueText } from '../catalogue-text-shape.js';

export const BENEFITS: Readonly<Record<string, CatalogueText>> = {
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
  'sgb2-child-rate': {
    title: 'Children and adolescents on basic income (SGB II)',
    shortTitle: 'Children on basic income',
    definition: 'Persons under 18 entitled to basic income under SGB II per 100 persons under 18',
    caveats: 'The rate of the Federal Employment Agency often refers to children under 15.',
  },
  'sgb2-benefit-unit-rate': {
    title: 'Benefit units per 100 households',
    shortTitle: 'Benefit units',
    definition: 'Benefit units under SGB II per 100 households',
    caveats: 'A benefit unit is not a household: one household may contain several.',
  },
  'sgb2-single-parent-share': {
    title: 'Benefit units of single parents',
    shortTitle: 'Single parents on basic income',
    definition: 'Benefit units of single parents per 100 benefit units under SGB II',
  },
  'sgb2-persons-per-benefit-unit': {
    title: 'Entitled persons per benefit unit',
    definition: 'Persons entitled under SGB II per benefit unit',
    unit: 'persons per benefit unit',
  },
  'sgb2-long-term-share': {
    title: 'Long-term recipients',
    definition:
      'Employable recipients with at least 21 months of benefits within the last 24 months per 100 employable recipients',
  },
  'sgb2-employed-share': {
    title: 'Working recipients of basic income',
    definition: 'Persons in work per 100 employable recipients under SGB II',
  },
  'sgb2-recipients': {
    title: 'Persons entitled under SGB II',
    definition: 'Persons entitled to benefits under SGB II',
  },
  'old-age-security-rate': {
    title: 'Basic security in old age',
    definition: 'Recipients of basic security in old age per 100 persons at or above the statutory age limit',
    rationale: 'The figure points to poverty in old age.',
    caveats:
      'The age limit rises from 65 to 67 between 2012 and 2031. Those entitled who do not apply are not counted.',
  },
  'reduced-earning-security-rate': {
    title: 'Basic security for reduced earning capacity',
    shortTitle: 'Reduced earning capacity',
    definition:
      'Recipients of basic security for permanently reduced earning capacity per 100 persons aged 18 up to the statutory age limit',
  },
  'subsistence-assistance-rate': {
    title: 'Subsistence assistance',
    definition: 'Recipients of regular subsistence assistance outside institutions per 1,000 persons',
  },
  'care-assistance-rate': { title: 'Care assistance', definition: 'Recipients of care assistance per 1,000 persons' },
  'care-assistance-institution-share': {
    title: 'Care assistance in institutions',
    definition: 'Recipients in institutions per 100 recipients of care assistance',
  },
  'health-assistance-rate': {
    title: 'Health assistance',
    definition: 'Recipients of health assistance per 1,000 persons',
  },
  'social-difficulties-assistance-rate': {
    title: 'Assistance in particular social difficulties',
    shortTitle: 'Social difficulties',
    definition: 'Recipients of assistance to overcome particular social difficulties per 1,000 persons',
  },
  'other-situations-assistance-rate': {
    title: 'Assistance in other situations',
    definition: 'Recipients of assistance in other situations per 1,000 persons',
    caveats: 'This comprises assistance for blind persons, older persons, households and funerals.',
  },
  'old-age-security-recipients': {
    title: 'Recipients of basic security under SGB XII',
    shortTitle: 'Basic security SGB XII',
    definition: 'Persons with basic security in old age and for reduced earning capacity',
  },
  'subsistence-assistance-recipients': {
    title: 'Persons with subsistence assistance',
    definition: 'Persons with regular subsistence assistance outside institutions',
  },
  'asylum-benefit-recipients': {
    title: 'Persons with benefits for asylum seekers',
    definition: 'Persons with regular benefits under the Asylum Seekers Benefits Act',
  },
  'asylum-benefit-rate': {
    title: 'Benefits for asylum seekers',
    shortTitle: 'Asylum seekers',
    definition: 'Recipients of regular benefits under the Asylum Seekers Benefits Act per 1,000 persons',
  },
  'asylum-analogue-benefit-share': {
    title: 'Benefits analogous to SGB XII',
    definition: 'Persons with benefits analogous to SGB XII per 100 recipients under the Asylum Seekers Benefits Act',
  },
  'decentralised-refugee-housing-share': {
    title: 'Decentralised housing of refugees',
    definition: 'Refugees in flats per 100 refugees accommodated by the municipality',
    caveats: "Indicator of Leipzig's INSEK monitoring. No rule of calculation is published; this definition is ours.",
  },
  'education-package-rate': {
    title: 'Education and participation package',
    definition:
      'Children, adolescents and young adults with at least one benefit for education and participation per 100 entitled persons',
    caveats: 'The number of entitled persons is an estimate: those under 25 in the benefit systems.',
  },
  'education-package-lunch-share': {
    title: 'Shared lunch',
    definition: 'Persons with benefits for lunch per 100 persons with benefits for education and participation',
  },
  'education-package-learning-share': {
    title: 'Learning support',
    definition:
      'Persons with benefits for learning support per 100 persons with benefits for education and participation',
  },
  'city-pass-rate': { title: 'City pass', definition: 'Holders of the city’s social pass per 1,000 persons' },
  'city-pass-uptake': { title: 'Uptake of the city pass', definition: 'Holders per 100 entitled persons' },
  'minimum-income-recipients': {
    title: 'Persons with minimum income benefits',
    definition: 'Persons entitled under SGB II, chapters 3 and 4 of SGB XII and the Asylum Seekers Benefits Act',
    unit: 'persons',
    caveats: 'Where one of the four figures is not shown, neither is their sum.',
  },
  'minimum-income-rate': {
    title: 'Minimum income rate',
    definition: 'Persons with minimum income benefits per 100 persons',
    unit: '%',
  },
  'care-assistance-density-65-plus': {
    title: 'Density of care assistance from 65 years',
    shortTitle: 'Density care assistance',
    definition: 'Recipients of care assistance aged 65 and over per 1,000 persons of that age',
  },
  'old-age-security-density': {
    title: 'Density of basic security under SGB XII',
    shortTitle: 'Density basic security',
    definition: 'Recipients of basic security in old age and for reduced earning capacity per 1,000 persons',
  },
  'subsistence-assistance-children-share': {
    title: 'Children with subsistence assistance',
    definition: 'Persons under 18 per 100 persons with subsistence assistance outside institutions',
  },
};
