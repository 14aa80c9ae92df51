import { DISTRICTS } from '../city/districts.mjs';
import { YEARS } from '../city/years.mjs';
import { randomStream } from '../random.mjs';
import { inhabitantsBetween } from './population.mjs';
import { counts, wander } from './series.mjs';

/** What the offices pay, by district code and year. Every benefit leans on the same poverty of a district, each in its own way. */
export function benefits(population) {
  const shared = DISTRICTS.map((district) => ({ district, people: peopleOf(population.get(district.code)) }));
  const cityWide = {
    housing: sumOfYears(shared.map(({ district, people }) => people.all.map((n) => n * housingWeight(district)))),
    asylum: sumOfYears(shared.map(({ district, people }) => people.all.map((n) => n * asylumWeight(district)))),
  };
  return new Map(
    shared.map(({ district, people }) => [
      district.code,
      {
        ...jobseekers(district, people),
        ...socialAssistance(district, people),
        housing: housing(district, people, cityWide.housing),
        asylum: asylum(district, people, cityWide.asylum),
        education: education(district, people),
      },
    ]),
  );
}

function peopleOf(cells) {
  const between = (first, last, sex) => YEARS.map((_, t) => inhabitantsBetween(cells, t, first, last, sex));
  return {
    all: between('0-2', '80+'),
    m: between('0-2', '80+', 'm'),
    w: between('0-2', '80+', 'w'),
    children: between('0-2', '6-14'),
    minors: between('0-2', '15-17'),
    working: between('18-24', '45-64'),
    underOldAge: between('0-2', '45-64'),
    old: between('65-79', '80+'),
  };
}

function sumOfYears(series) {
  return YEARS.map((_, t) => series.reduce((sum, values) => sum + values[t], 0));
}

/** SGB II against its level of 2012: the recovery until 2019, the pandemic, the arrivals from Ukraine from June 2022 on. */
const JOBSEEKERS = [1.1, 1.04, 1, 0.98, 0.95, 0.92, 0.9, 0.94, 0.88, 0.83, 0.85, 0.81, 0.89, 0.91, 0.89];

function jobseekers({ code, kind, poverty, growth }, people) {
  const random = randomStream(`sgb2 ${code}`);
  const own = wander(YEARS.length, 0.9, random);
  const drift = kind === 'estate' ? 0.09 : -0.6 * Math.max(0, growth);
  const share = YEARS.map((_, t) => {
    const level = poverty * JOBSEEKERS[t] * (1 + (drift * (t - 6)) / 8) * (1 + 0.015 * own[t]);
    return Math.min(0.295, level);
  });
  const childShare = share.map((s) => Math.min(0.66, 1.6 * s));
  const under15 = counts(
    childShare.map((s, t) => s * people.children[t]),
    people.children.map((n) => 0.75 * n),
    random,
    0.95,
  );
  const older = counts(
    share.map((s, t) =>
      Math.max(0.6 * s * people.underOldAge[t], s * people.underOldAge[t] - childShare[t] * people.children[t]),
    ),
    people.working.map((n) => 0.5 * n),
    random,
    0.95,
  );
  // A child draws benefits together with a grown-up of the same unit.
  const children = under15.map((n, t) => Math.min(n, Math.floor(1.3 * older[t])));
  const persons = older.map((n, t) => n + children[t]);
  const households = 1.42 + 0.1 * (random() - 0.5);
  const units = older.map((n) => Math.min(n, Math.ceil(n / households)));
  return { units, persons, under15: children };
}

/** Per 1,000 people of the age, city-wide, from 2010 to 2024. */
const OLD_AGE = [20, 21, 22, 24, 25.5, 26.5, 26, 26.5, 27, 27, 28, 29, 37, 40, 41];
const REDUCED_CAPACITY = [7.6, 7.9, 8.2, 8.5, 8.8, 9, 9.2, 9.4, 9.4, 9.5, 9.6, 9.7, 9.8, 9.9, 10];
const SUBSISTENCE = [0.95, 0.97, 1, 1.05, 1.1, 1.12, 1.1, 1.05, 1, 0.95, 0.9, 0.88, 0.92, 1, 1.02];

function socialAssistance({ code, poverty }, people) {
  const random = randomStream(`sgb12 ${code}`);
  const relative = poverty / 0.12;
  const oldAge = 0.15 + 0.85 * relative;
  const reduced = 0.3 + 0.7 * relative;
  return {
    subsistence: counts(
      YEARS.map((_, t) => (SUBSISTENCE[t] / 1000) * people.working[t] * reduced),
      people.working.map((n) => 0.1 * n),
      random,
      0.7,
    ),
    oldAge: counts(
      YEARS.map((_, t) => (OLD_AGE[t] / 1000) * people.old[t] * oldAge),
      people.old.map((n) => 0.3 * n),
      random,
      0.92,
    ),
    reducedCapacity: counts(
      YEARS.map((_, t) => (REDUCED_CAPACITY[t] / 1000) * people.working[t] * reduced),
      people.working.map((n) => 0.1 * n),
      random,
      0.92,
    ),
  };
}

/** Households in the whole city; the law was reformed in 2016, 2020 and, as Wohngeld-Plus, in 2023. */
const HOUSING = [2900, 2650, 2350, 2050, 1780, 1540, 1960, 1780, 1610, 1500, 1880, 1800, 1930, 3910, 4420];

function housingWeight({ poverty }) {
  return 0.25 + Math.sqrt(poverty / 0.12);
}

function housing(district, people, cityWide) {
  const expected = people.all.map((n, t) => (HOUSING[t] * n * housingWeight(district)) / cityWide[t]);
  return counts(
    expected,
    people.all.map((n) => 0.1 * n),
    randomStream(`wohngeld ${district.code}`),
    0.85,
  );
}

/** Recipients who live in flats of their own, in the whole city; those in shelters come on top. */
const ASYLUM = [0, 0, 190, 260, 420, 1450, 1150, 760, 620, 540, 500, 520, 1080, 860, 760];
const MEN_AMONG_ASYLUM = [0, 0, 0.62, 0.63, 0.66, 0.7, 0.68, 0.65, 0.62, 0.61, 0.61, 0.62, 0.5, 0.57, 0.6];

/** Shared accommodation: district, first and last year, places taken. */
const SHELTERS = [
  ['12', 2012, 2024, 130],
  ['11', 2014, 2024, 190],
  ['60', 2015, 2017, 430],
  ['62', 2015, 2019, 270],
  ['75', 2015, 2018, 160],
  ['33', 2015, 2016, 120],
  ['41', 2016, 2024, 150],
  ['84', 2015, 2016, 70],
  ['15', 2022, 2024, 140],
  ['31', 2022, 2024, 180],
];

function asylumWeight({ kind, poverty }) {
  if (kind === 'harbour') return 0;
  return poverty * poverty * (kind === 'village' ? 0.6 : 1);
}

function asylum(district, people, cityWide) {
  const random = randomStream(`asylblg ${district.code}`);
  const own = wander(YEARS.length, 0.8, random);
  const persons = YEARS.map((year, t) => {
    const inFlats = (ASYLUM[t] * people.all[t] * asylumWeight(district)) / cityWide[t];
    const inShelters = SHELTERS.filter(
      ([code, first, last]) => code === district.code && year >= first && year <= last,
    );
    return inFlats + inShelters.reduce((sum, [, , , places]) => sum + places * (1 + 0.12 * own[t]), 0);
  });
  return {
    m: counts(
      persons.map((n, t) => n * MEN_AMONG_ASYLUM[t]),
      people.m.map((n) => 0.2 * n),
      random,
      0.6,
    ),
    w: counts(
      persons.map((n, t) => n * (1 - MEN_AMONG_ASYLUM[t])),
      people.w.map((n) => 0.2 * n),
      random,
      0.6,
    ),
  };
}

/** Cases per 1,000 minors; from 2017 on each help is counted, no longer each family. */
const EDUCATION = {
  ambulant: { rate: 13.5, trend: 0.018, since2017: 1.42 },
  teilstationär: { rate: 2.1, trend: 0.002, since2017: 1.1 },
  stationär: { rate: 10.5, trend: 0.012, since2017: 1.16 },
};
export const EDUCATION_KINDS = Object.keys(EDUCATION);

function education({ code, poverty }, people) {
  const factor = 0.25 + 0.8 * (poverty / 0.12);
  return Object.fromEntries(
    EDUCATION_KINDS.map((kind) => {
      const { rate, trend, since2017 } = EDUCATION[kind];
      const expected = YEARS.map(
        (year, t) => (rate / 1000) * people.minors[t] * factor * (1 + trend * t) * (year >= 2017 ? since2017 : 1),
      );
      return [
        kind,
        counts(
          expected,
          people.minors.map((n) => 0.12 * n),
          randomStream(`hze ${code} ${kind}`),
          0.8,
        ),
      ];
    }),
  );
}
