import { districtsIn, YEARS } from '../city/years.mjs';
import { benefits, EDUCATION_KINDS } from './benefits.mjs';
import { csv, grouped } from './csv.mjs';
import { AGE_GROUPS, population, SEXES } from './population.mjs';

/** What the offices failed to deliver: file, year, district, column or category -> what stands there instead of the number. */
const GAPS = new Map([
  ['sgb2 2011 85 units', '.'],
  ['sgb2 2011 85 persons', '.'],
  ['sgb2 2011 85 under15', '.'],
  ['sgb2 2014 91 under15', ''],
  ['sgb2 2019 37 units', ''],
  ['sgb12 2012 94 subsistence', '.'],
  ['sgb12 2012 95 subsistence', '.'],
  ['sgb12 2016 63 reducedCapacity', ''],
  ...['90', '91', '92', '93', '94', '95'].map((code) => [`wohngeld 2014 ${code} housing`, '.']),
  ['wohngeld 2018 45 housing', ''],
  ['asylblg 2012 34 m', ''],
  ['asylblg 2019 82 w', ''],
  ...['90', '91', '92', '93', '94', '95'].map((code) => [`hze 2010 ${code} teilstationär`, '.']),
  ['hze 2013 21 ambulant', ''],
]);

const SOCIAL_ASSISTANCE = [
  ['3', 'HLU a. v. E.', 'subsistence'],
  ['4', 'im Alter', 'oldAge'],
  ['4', 'Erwerbsminderung', 'reducedCapacity'],
];

/** The six tables of the example city, as bytes by file name. */
export function officeExports() {
  const people = population();
  const paid = benefits(people);
  const sum = (members, valueOf) => members.reduce((total, code) => total + valueOf(code), 0);
  const minors = (members, t, last) =>
    sum(members, (code) =>
      people
        .get(code)
        [t].slice(0, 2 * last)
        .reduce((a, b) => a + b, 0),
    );

  const forEachDistrict = (years, rowsOf) =>
    years.flatMap((year) =>
      districtsIn(year).flatMap((district) => rowsOf({ ...district, year, t: YEARS.indexOf(year) })),
    );
  const entry = (file, { year, code, members, t }, key, valueOf, print = String) =>
    GAPS.get(`${file} ${year} ${code} ${key}`) ?? print(sum(members, (member) => valueOf(paid.get(member))[t]));

  return {
    'einwohner.csv': csv(
      [
        ['stichtag', 'stadtteil', 'altersgruppe', 'geschlecht', 'anzahl'],
        ...forEachDistrict(YEARS, ({ year, code, members, t }) =>
          AGE_GROUPS.flatMap((age, a) =>
            SEXES.map((sex, s) => [`31.12.${year}`, code, age, sex, sum(members, (m) => people.get(m)[t][2 * a + s])]),
          ),
        ),
      ],
      { delimiter: ';', bom: true },
    ),
    'sgb2.csv': csv(
      [
        [
          'Jahr',
          'Stadtteil-Nr',
          'Stadtteil',
          'Bedarfsgemeinschaften',
          'Leistungsberechtigte',
          'darunter unter 15 Jahre',
        ],
        ...forEachDistrict(YEARS, (d) => [
          [
            d.year,
            d.code,
            d.name,
            ...['units', 'persons', 'under15'].map((key) =>
              key === 'under15' && minors(d.members, d.t, 3) === 0
                ? 'x'
                : entry('sgb2', d, key, (all) => all[key], grouped),
            ),
          ],
        ]),
      ],
      { delimiter: ';', encoding: 'windows-1252' },
    ),
    'sgb12.csv': csv(
      [
        ['berichtsjahr', 'stadtteil', 'kapitel', 'art', 'personen'],
        ...forEachDistrict(YEARS, (d) =>
          SOCIAL_ASSISTANCE.map(([chapter, kind, key]) => [
            d.year,
            d.code,
            chapter,
            kind,
            entry('sgb12', d, key, (all) => all[key]),
          ]),
        ),
      ],
      { delimiter: ';', quoted: true },
    ),
    'wohngeld.csv': csv(
      [
        ['Jahr', 'Stadtteil', 'Haushalte'],
        ...forEachDistrict(
          YEARS.filter((year) => year !== 2013),
          (d) => [
            [
              d.year,
              d.code,
              entry(
                'wohngeld',
                d,
                'housing',
                (all) => all.housing,
                (n) => (n === 0 ? '-' : String(n)),
              ),
            ],
          ],
        ),
      ],
      { delimiter: ';', bom: true },
    ),
    'asylblg.csv': csv(
      [
        ['jahr', 'stadtteil', 'geschlecht', 'empfaenger'],
        ...forEachDistrict(
          YEARS.filter((year) => year >= 2012),
          (d) =>
            SEXES.map((sex) => [
              d.year,
              d.code,
              sex === 'm' ? 'männlich' : 'weiblich',
              entry('asylblg', d, sex, (all) => all.asylum[sex]),
            ]),
        ),
      ],
      { delimiter: ',', lineEnd: '\n' },
    ),
    'hze.csv': csv(
      [
        ['Stichtag', 'Stadtteil', 'Hilfeart', 'Fälle'],
        ...forEachDistrict(YEARS, (d) =>
          EDUCATION_KINDS.map((kind) => [
            `31.12.${d.year}`,
            d.code,
            kind,
            minors(d.members, d.t, 4) === 0 ? 'x' : entry('hze', d, kind, (all) => all.education[kind]),
          ]),
        ),
      ],
      { delimiter: ';', encoding: 'windows-1252' },
    ),
  };
}
