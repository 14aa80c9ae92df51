import type { CatalogueText } from '../catalogue-text-shape.js';

export const SUPPORT: Readonly<Record<string, CatalogueText>> = {
  'housing-benefit-rate': {
    title: 'Housing benefit',
    definition: 'Households with housing benefit per 1,000 households',
    caveats: 'Reforms of the housing benefit, the latest in 2023, change who is entitled.',
  },
  'housing-cost-gap-share': {
    title: 'Housing costs not fully recognised',
    shortTitle: 'Housing cost gap',
    definition:
      'Benefit units whose actual housing costs exceed the recognised ones per 100 benefit units under SGB II',
  },
  'dwelling-density': {
    title: 'Dwellings per 1,000 persons',
    definition: 'Dwellings in residential and other buildings per 1,000 persons',
  },
  'bound-dwelling-share': {
    title: 'Dwellings with occupancy rights',
    definition: 'Dwellings with rent or occupancy restrictions per 100 dwellings',
  },
  'accommodated-homeless-rate': {
    title: 'Accommodated homeless persons',
    definition: 'Homeless persons accommodated on the reference date per 1,000 persons',
    caveats: 'Those who live on the street or with acquaintances are not counted.',
  },
  'eviction-claim-rate': {
    title: 'Eviction claims',
    definition: 'Eviction claims notified to the authorities per 1,000 households',
    caveats: 'Claims for arrears of rent that the court notifies are counted.',
  },
  'prevented-housing-loss-share': {
    title: 'Prevention of housing loss',
    definition: 'Cases in which the home was kept per 100 closed cases of impending housing loss',
    caveats: "Indicator of Leipzig's INSEK monitoring. No rule of calculation is published; this definition is ours.",
  },
  'rent-debt-assistance-rate': {
    title: 'Assistance with rent arrears',
    definition: 'Granted assistance with rent arrears per 1,000 households',
  },
  'shelter-occupancy-rate': {
    title: 'Occupancy of shelters',
    definition: 'Accommodated persons per 100 places in shelters',
  },
  'severe-disability-share': {
    title: 'Severely disabled persons',
    definition: 'Persons with a valid severely disabled pass per 100 persons',
    caveats: 'Those who have applied for a pass and been granted it are counted.',
  },
  'integration-assistance-rate': {
    title: 'Integration assistance',
    definition: 'Recipients of integration assistance per 1,000 persons',
    caveats:
      'Until 2019 integration assistance stood in chapter 6 of SGB XII, since 2020 in part 2 of SGB IX. Values before and after compare with reservations only.',
  },
  'integration-assistance-own-home-share': {
    title: 'Living assistance outside special forms of housing',
    shortTitle: 'Assisted living at home',
    definition: 'Persons with assistance in their own home per 100 persons with integration assistance for living',
  },
  'disability-workshop-rate': {
    title: 'Workshops for disabled persons',
    shortTitle: 'Workshop employees',
    definition: 'Employees in the work area of a workshop per 1,000 persons aged 18 up to the statutory age limit',
  },
  'care-need-share': {
    title: 'Persons in need of care',
    definition: 'Persons in need of care under SGB XI per 100 persons',
    caveats: 'Since 2017 a wider notion of need of care with five grades has been in force.',
  },
  'care-need-80-plus-share': {
    title: 'Persons aged 80 and over in need of care',
    definition: 'Persons aged 80 and over in need of care per 100 persons of that age',
  },
  'residential-care-share': {
    title: 'Full-time residential care',
    definition: 'Persons in full-time residential care per 100 persons in need of care',
  },
  'care-place-density': {
    title: 'Places in care homes',
    definition: 'Places of full-time residential care per 1,000 persons aged 65 and over',
  },
  'guardianship-rate': {
    title: 'Legal guardianships',
    definition: 'Existing legal guardianships per 1,000 persons aged 18 and over',
  },
  'volunteer-guardianship-share': {
    title: 'Guardianships by volunteers',
    definition: 'Guardianships by volunteers per 100 legal guardianships',
    caveats: 'Relatives and other volunteers are counted.',
  },
};
