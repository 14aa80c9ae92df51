import type { CatalogueEntry } from '../../model/catalogue.js';
import { ASYLUM_SEEKERS } from './asylum-seekers.js';
import { BENCHMARKING } from './benchmarking.js';
import { CARE } from './care.js';
import { CHILD_CARE } from './child-care.js';
import { CITY_PASS } from './city-pass.js';
import { COUNSELLING } from './counselling.js';
import { DEMOGRAPHY } from './demography.js';
import { DISABILITY } from './disability.js';
import { EDUCATION } from './education.js';
import { EDUCATION_PACKAGE } from './education-package.js';
import { GUARDIANSHIP } from './guardianship.js';
import { HEALTH } from './health.js';
import { HOUSING } from './housing.js';
import { HOUSING_EMERGENCY } from './housing-emergency.js';
import { LABOUR } from './labour.js';
import { PARTICIPATION } from './participation.js';
import { SGB12 } from './sgb12.js';
import { SGB2 } from './sgb2.js';
import { VOLUNTEERING } from './volunteering.js';
import { YOUTH_WELFARE } from './youth-welfare.js';

/** The indicators of German social reporting that a city can take over, by id. */
export const CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map(
  [
    DEMOGRAPHY,
    LABOUR,
    SGB2,
    SGB12,
    ASYLUM_SEEKERS,
    BENCHMARKING,
    HOUSING,
    EDUCATION_PACKAGE,
    CITY_PASS,
    HOUSING_EMERGENCY,
    DISABILITY,
    CARE,
    GUARDIANSHIP,
    COUNSELLING,
    VOLUNTEERING,
    CHILD_CARE,
    YOUTH_WELFARE,
    EDUCATION,
    HEALTH,
    PARTICIPATION,
  ]
    .flat()
    .map((entry) => [entry.id, entry]),
);
