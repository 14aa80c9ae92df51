import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue/catalogue.js';
import { readPlanning } from '../../src/io/read-planning.js';
import { leipzig, leipzigInputs } from '../io/leipzig-planning.js';

// Stadt Leipzig, Sozialamt: Konzept Sozialplanung in Leipzig 2022 (Stand 15.08.2022)
const planning = leipzig();
const inTable = <T extends { readonly source?: readonly { readonly table?: string | undefined }[] | undefined }>(
  items: readonly T[],
  table: string,
): T[] => items.filter(({ source }) => source?.some((each) => each.table === table));
const figure = (id: string): number | undefined => planning.figures.find((each) => each.id === id)?.value;

test('all files are read without a problem', () => {
  expect(readPlanning(leipzigInputs).problems).toEqual([]);
});

test('table 1 has 21 tasks in five areas, 5, 4, 5, 3 and 4', () => {
  const tasks = inTable(planning.tasks, '1');
  expect(tasks).toHaveLength(21);
  expect(planning.taskAreas.map(({ id }) => tasks.filter(({ areas }) => areas.includes(id)).length)).toEqual([
    5, 4, 5, 3, 4,
  ]);
});

test('table 2 has 7 plans, 6 categories, 25 criteria, 65 strong and 28 weak relations', () => {
  const { categories, relations } = planning;
  expect(new Set(relations.map(({ plan }) => plan)).size).toBe(7);
  expect(inTable(planning.plans, '2')).toHaveLength(7);
  expect(categories).toHaveLength(6);
  expect(categories.flatMap(({ criteria }) => criteria)).toHaveLength(25);
  expect(relations.filter(({ strength }) => strength === 'strong')).toHaveLength(65);
  expect(relations.filter(({ strength }) => strength === 'weak')).toHaveLength(28);
});

test('table 3 is a half matrix over 6 rows: no pair stands in it twice', () => {
  const pairs = inTable(planning.interfaces, '3').flatMap(({ plans }) => (plans ? [plans] : []));
  expect(new Set(pairs.map(([row]) => row)).size).toBe(6);
  expect(pairs).toHaveLength(17);
  expect(new Set(pairs.map((pair) => [...pair].sort().join(' '))).size).toBe(17);
});

test('table 4 has 10 rows', () => {
  expect(inTable(planning.interfaces, '4')).toHaveLength(10);
  expect(planning.departments).toHaveLength(10);
});

test('table 5 has 7 goals in five fields, the third with nine criteria', () => {
  const goals = inTable(planning.goals, '5');
  expect(goals).toHaveLength(7);
  expect(new Set(goals.map(({ field }) => field)).size).toBe(5);
  expect(goals[2]?.criteria).toHaveLength(9);
});

test('table 6 has 11 source systems', () => expect(planning.systems).toHaveLength(11));

test('table 7 has 14 plans, of which the office answers for 11', () => {
  const plans = inTable(planning.plans, '7');
  expect(plans).toHaveLength(figure('fachplaene-insgesamt') ?? NaN);
  expect(plans).toHaveLength(14);
  expect(plans.filter(({ own = true }) => own)).toHaveLength(figure('fachplaene-verantwortet') ?? NaN);
});

test('the row of table 7 that the extracted text has shifted is put right, and says so', () => {
  const plan = planning.plans.find(({ id }) => id === 'wohnungspolitisches-konzept');
  expect(plan?.title.de).toBe('Wohnungspolitisches Konzept, Fortschreibung 2015');
  expect(plan?.tasks).toEqual(['wohnraumversorgung']);
  expect(plan?.resolution?.reference).toBe('VI-DS-1475-NF-002');
  expect(plan?.resolution?.year).toBeUndefined();
  expect(plan?.source?.[0]?.note?.de).toContain('verschoben');
});

test('table 8 has 12 of the 52 bodies', () => {
  expect(planning.bodies).toHaveLength(12);
  expect([figure('gremien-federfuehrend'), figure('gremien-insgesamt')]).toEqual([12, 52]);
});

test('table 9 has 19 rows, and their tasks are those of table 1 but for one', () => {
  expect(planning.assessments).toHaveLength(19);
  const assessed = new Set(planning.assessments.flatMap(({ tasks }) => tasks));
  expect(inTable(planning.tasks, '1').filter(({ id }) => !assessed.has(id))).toMatchObject([{ id: 'begegnung' }]);
});

test('the calendars have 8 plans, 3 reports and 9 participations', () => {
  expect(planning.calendar).toHaveLength(8);
  const inText = planning.reports.filter(({ source }) => !source?.some(({ note }) => note));
  expect(inText).toHaveLength(3);
  expect(planning.participation.filter(({ done = false }) => !done)).toHaveLength(9);
});

test('the seven formats of participation all have an example', () => {
  const formats = new Set(planning.participation.flatMap(({ format = [] }) => format));
  expect([...formats].sort()).toEqual([
    'citizen-survey',
    'citizen-workshop',
    'forum',
    'online-survey',
    'talks',
    'user-survey',
    'working-body',
  ]);
});

test('names the three indicators of the city’s monitoring, and whose their definition is', () => {
  const report = planning.reports.find(({ id }) => id === 'insek-monitoring');
  expect(report?.catalogue).toHaveLength(3);
  const catalogue = [...CATALOGUE.keys()];
  expect(readPlanning(leipzigInputs, { catalogue }).problems).toEqual([]);
  expect(report?.note?.de).toContain('unsere Festlegung');
});

test('the planning cycle is marked as our own', () => expect(planning.cycle?.note?.de).toContain('unsere'));
