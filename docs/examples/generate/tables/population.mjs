import { DISTRICTS } from '../city/districts.mjs';
import { YEARS } from '../city/years.mjs';
import { randomStream } from '../random.mjs';
import { apportion, wander } from './series.mjs';

export const AGE_GROUPS = ['0-2', '3-5', '6-14', '15-17', '18-24', '25-44', '45-64', '65-79', '80+'];
export const SEXES = ['m', 'w'];

/** Percent of the inhabitants in each age group at the end of 2010 and of 2024, by kind of quarter. */
// prettier-ignore
const AGE_STRUCTURE = {
  centre: [[2.2, 1.8, 4.3, 1.4, 13, 36, 22, 13.5, 5.8], [2.2, 2, 5.2, 1.7, 11.5, 38, 22, 11.6, 5.8]],
  inner: [[3.2, 2.6, 5.8, 1.6, 12.5, 38, 21, 11, 4.3], [3, 2.9, 7.6, 2.2, 10.3, 38, 21.5, 10, 4.5]],
  student: [[2, 1.6, 3.6, 1.2, 27, 36, 16, 9, 3.6], [1.9, 1.6, 4.2, 1.4, 26, 38, 15.5, 7.8, 3.6]],
  worker: [[3.4, 2.9, 6.9, 2.1, 12.5, 33, 23, 11.8, 4.4], [3.7, 3.7, 9.6, 2.7, 10.7, 34, 22, 9.6, 4]],
  estate: [[2.5, 2.3, 6, 1.9, 8.6, 22, 28, 21.7, 7], [3.4, 3.5, 10.2, 3, 8.2, 24.5, 22.5, 14.7, 10]],
  postwar: [[2.1, 2, 5.6, 1.9, 7.6, 22, 26, 23.3, 9.5], [2.5, 2.6, 7.5, 2.2, 7.6, 25, 24.6, 16.4, 11.6]],
  suburb: [[2.2, 2.5, 8.2, 3, 6.4, 21, 32.5, 19.2, 5], [2, 2.4, 8.2, 2.8, 6, 19.6, 29.5, 19.5, 10]],
  family: [[4.4, 4.2, 9.4, 2.3, 6.7, 35, 25, 10.3, 2.7], [3.2, 3.8, 12.2, 3.7, 6.6, 28, 28, 10.7, 3.8]],
  village: [[2.3, 2.5, 7.7, 2.7, 6.8, 23, 33.5, 17, 4.5], [2, 2.4, 7.9, 2.6, 5.6, 21, 30.5, 20, 8]],
  harbour: [[0, 0, 0, 1, 9, 35, 44, 9, 2], [0, 0, 0, 1.5, 8, 33, 44, 12, 1.5]],
};

/** Men among 100 inhabitants of each age group. */
const MEN = [51.4, 51.4, 51.3, 51.6, 51.5, 52, 50, 45.5, 36];

/** How strongly the movements of 2015/16 and 2022 reached a kind of quarter. */
const ARRIVALS = { estate: 2.4, worker: 1.8, postwar: 1.3, inner: 1, student: 0.8, centre: 0.7, harbour: 0 };
const ARRIVED = [0, 0, 0, 0.1, 0.3, 1.2, 1.4, 1.4, 1.4, 1.5, 1.4, 1.5, 2.9, 3.1, 3.2];

/** Births rose until 2016 and fell from 2022 on: the factor on the youngest, who are the next age group three years later. */
const BIRTHS = [0.96, 0.97, 0.99, 1.01, 1.04, 1.06, 1.09, 1.09, 1.08, 1.06, 1.05, 1.06, 1, 0.93, 0.88];

/** Inhabitants by district code: for each year the counts of the age groups, men before women. */
export function population() {
  return new Map(DISTRICTS.map((district) => [district.code, inhabitantsOf(district)]));
}

function inhabitantsOf({ code, kind, inhabitants, growth }) {
  const random = randomStream(`inhabitants ${code}`);
  const total = wander(YEARS.length, 0.8, random);
  const byCell = Array.from({ length: AGE_GROUPS.length * 2 }, () => wander(YEARS.length, 0.9, random));
  const own = AGE_GROUPS.map(() => 1 + 0.05 * (random() - 0.5));
  const [early, late] = AGE_STRUCTURE[kind];
  return YEARS.map((_, t) => {
    const progress = t / (YEARS.length - 1);
    const arrived = 0.008 * ARRIVED[t] * (ARRIVALS[kind] ?? 0.25);
    const size = Math.round(inhabitants * (1 + growth * progress + arrived + 0.004 * total[t]));
    const weights = AGE_GROUPS.flatMap((_, age) => {
      const share = (early[age] + (late[age] - early[age]) * progress) * own[age] * birthFactor(age, t);
      const men = MEN[age] + (age >= 7 ? 2 * progress : 0) + (kind === 'student' && age === 4 ? -3 : 0);
      return [share * men, share * (100 - men)];
    });
    const spread = 0.012 + 0.5 / Math.sqrt(inhabitants);
    return apportion(
      size,
      weights.map((weight, cell) => weight * Math.max(0.1, 1 + spread * byCell[cell][t])),
    );
  });
}

function birthFactor(age, t) {
  if (age > 1) return 1;
  return BIRTHS[Math.max(0, t - 3 * age)];
}

/** Inhabitants of a district in the year number `t` from one age group to another, of one sex or both. */
export function inhabitantsBetween(cells, t, first, last, sex) {
  let sum = 0;
  for (let age = AGE_GROUPS.indexOf(first); age <= AGE_GROUPS.indexOf(last); age++) {
    for (let s = 0; s < SEXES.length; s++) if (sex === undefined || SEXES[s] === sex) sum += cells[t][2 * age + s];
  }
  return sum;
}
