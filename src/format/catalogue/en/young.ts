import type { CatalogueText } from '../catalogue-text-shape.js';

export const YOUNG: Readonly<Record<string, CatalogueText>> = {
  'child-care-under-3-share': {
    title: 'Child care rate under 3',
    definition: 'Children under 3 in day care per 100 children of that age',
    caveats:
      'Children are counted where they live. Where a source counts them at the place of the facility, the value may exceed 100.',
  },
  'child-care-3-to-5-share': {
    title: 'Child care rate from 3 to 5',
    definition: 'Children aged 3 to 5 in day care per 100 children of that age',
  },
  'family-day-care-share': {
    title: 'Family day care',
    definition: 'Children under 3 in family day care per 100 children of that age in care',
  },
  'child-care-home-language-share': {
    title: 'Other family language in day care',
    shortTitle: 'Other family language',
    definition: 'Children in whose family German is not mainly spoken per 100 children in care',
  },
  'educational-assistance-rate': {
    title: 'Educational assistance',
    definition: 'Cases of educational assistance and assistance for young adults per 1,000 persons under 21',
    caveats: 'Cases are counted. A young person may have several.',
  },
  'residential-educational-assistance-share': {
    title: 'Assistance outside the parental home',
    definition: 'Foster care and residential care per 100 cases of educational assistance',
  },
  'taking-into-care-rate': {
    title: 'Children taken into care',
    definition: 'Takings into care per 1,000 persons under 18',
    caveats: 'Takings into care after unaccompanied entry are included.',
  },
  'child-endangerment-assessment-rate': {
    title: 'Assessments of child endangerment',
    definition: 'Procedures to assess the endangerment of a child per 1,000 persons under 18',
    caveats: 'More procedures may also mean that people look more closely.',
  },
  'advance-maintenance-rate': {
    title: 'Advance maintenance payments',
    definition: 'Children with advance maintenance payments per 1,000 persons under 18',
  },
  'school-leavers-without-certificate-share': {
    title: 'Leavers without a school certificate',
    shortTitle: 'Without certificate',
    definition: 'Leavers without a lower secondary certificate per 100 leavers of general schools',
    caveats: 'Certificates of special schools count differently in the Länder.',
  },
  'gymnasium-transition-share': {
    title: 'Transitions to the Gymnasium',
    definition: 'Transitions to the Gymnasium per 100 transitions after primary school',
  },
  'pupils-other-language-share': {
    title: 'Pupils with another first language',
    shortTitle: 'Other first language',
    definition: 'Pupils whose first language is not German per 100 pupils',
  },
  'school-entry-language-share': {
    title: 'Conspicuous language development at school entry',
    shortTitle: 'Language development',
    definition: 'Children with conspicuous language development per 100 examined children',
    caveats: 'Procedures and thresholds differ between the Länder.',
  },
  'school-entry-overweight-share': {
    title: 'Overweight at school entry',
    definition: 'Children with overweight or obesity per 100 examined children',
  },
  'early-detection-share': {
    title: 'Participation in early detection U8',
    definition: 'Children with documented examination U8 per 100 examined children',
    caveats: 'Children without their examination booklet count as not having taken part.',
  },
};
