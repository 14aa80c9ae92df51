import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvSheet } from '../../src/io/csv-sheet.js';
import { GERMAN_CSV, PLAIN_CSV, writeCsv } from '../../src/io/csv-writer.js';
import { planningFile } from '../../src/io/planning-config.js';
import { PLANNING_COLUMNS, type PlanningTableName } from '../../src/io/planning-columns.js';
import { planningInput, planningTable } from '../../src/io/planning-table.js';
import { planningJson, readPlanning } from '../../src/io/read-planning.js';
import { PLAN_KINDS, PLAN_STATES } from '../../src/model/planning/plan.js';
import { STRENGTHS } from '../../src/model/planning/relation.js';
import { readYaml } from '../../src/node/yaml-file.js';
import { leipzig } from './leipzig-planning.js';

const read = (json: unknown) => readPlanning([{ file: 'a.yaml', json }]);

test('from YAML to the model to JSON and back nothing of Leipzig is lost', () => {
  const planning = leipzig();
  const json: unknown = JSON.parse(JSON.stringify(planningJson(planning)));
  expect(read(json)).toEqual({ value: planning, problems: [] });
});

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/);
const text = fc.oneof(fc.string(), fc.record({ de: fc.string(), en: fc.string() }, { requiredKeys: ['de'] }));
const plans = fc.uniqueArray(
  fc.record(
    {
      id,
      title: text,
      kind: fc.constantFrom(...PLAN_KINDS),
      status: fc.constantFrom(...PLAN_STATES),
      own: fc.boolean(),
      lead: fc.string(),
      targetGroups: fc.array(text),
    },
    { requiredKeys: ['id', 'title', 'kind', 'status'] },
  ),
  { selector: (plan) => plan.id, minLength: 1 },
);

test('nor of any plans', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(...STRENGTHS), (all, strength) => {
      const [first] = all;
      const planning = read({
        planning: 1,
        plans: all,
        categories: [{ id: 'c', title: 'C', criteria: [{ id: 'k', title: 'K' }] }],
        relations: [{ plan: first?.id, criterion: 'k', strength }],
      }).value;
      expect(planning?.plans).toHaveLength(all.length);
      expect(read(JSON.parse(JSON.stringify(planning && planningJson(planning)))).value).toEqual(planning);
    }),
  );
});

test('all problems at once, with file and line', () => {
  const yaml = `planning: 1
plans:
  - { id: a, title: A, kind: sector-plan, status: adopted, tasks: [x], parent: y }
  - { id: a, title: A, kind: sector-plan, status: adopted }
goals:
  - { id: g, title: G, plan: z, indicators: [{ indicator: unbekannt }] }
`;
  const { value } = readYaml(yaml, 'planning/a.yaml');
  const { problems } = readPlanning([{ file: 'planning/a.yaml', ...(value as NonNullable<typeof value>) }], {
    indicators: ['i'],
  });
  expect(problems.map(({ code, place, params }) => [code, place.file, place.row, 'id' in params && params.id])).toEqual(
    [
      ['id-duplicate', 'planning/a.yaml', 4, 'a'],
      ['reference-unknown', 'planning/a.yaml', 3, 'y'],
      ['reference-unknown', 'planning/a.yaml', 3, 'x'],
      ['reference-unknown', 'planning/a.yaml', 6, 'z'],
      ['reference-unknown', 'planning/a.yaml', 6, 'unbekannt'],
    ],
  );
});

test('an id is found in another file, and may not be in two', () => {
  const plan = { id: 'p', title: 'P', kind: 'concept', status: 'planned' };
  const goal = { id: 'g', title: 'G', plan: 'p' };
  const two = (...json: unknown[]) => readPlanning(json.map((each, i) => ({ file: `${i}.yaml`, json: each }))).problems;
  expect(two({ planning: 1, plans: [plan] }, { planning: 1, goals: [goal] })).toEqual([]);
  expect(two({ planning: 1, plans: [plan] }, { planning: 1, plans: [plan] })).toMatchObject([
    { code: 'id-duplicate', place: { file: '1.yaml', path: 'plans[0].id' } },
  ]);
});

test('unknown keys, another version and periods that are none are told', () => {
  const codes = (json: unknown) => read(json).problems.map(({ code, place }) => [code, place.path]);
  expect(codes({ planning: 2, x: 1 })).toEqual([['format-version-unknown', 'planning']]);
  expect(codes({ planning: 1, plan: [], goal: [] })).toEqual([
    ['key-unknown', 'plan'],
    ['key-unknown', 'goal'],
  ]);
  const entry = { id: 'e', title: 'E', kind: 'plan', period: { from: '2024-02-30' } };
  expect(codes({ planning: 1, calendar: [entry] })).toEqual([['value-unexpected', 'calendar[0].period.from']]);
  const back = { ...entry, period: { from: '2025', until: '2024' } };
  expect(codes({ planning: 1, calendar: [back] })).toEqual([['value-unexpected', 'calendar[0].period']]);
});

test('every table of Leipzig is written as CSV and read back', () => {
  const planning = leipzig();
  const names = Object.keys(PLANNING_COLUMNS) as PlanningTableName[];
  const tables = names.filter((name) => planning[name].length > 0);
  expect(tables.length).toBeGreaterThan(10);
  for (const style of [GERMAN_CSV, PLAIN_CSV])
    for (const name of tables) {
      const csv = writeCsv(planningTable(planning, name), style);
      const { value: sheet } = csvSheet(csv, name);
      const others = planningJson({ ...planning, [name]: [] });
      const given = planningInput(name, sheet as NonNullable<typeof sheet>, `${name}.csv`);
      const { value, problems } = readPlanning([{ file: 'rest.json', json: others }, given]);
      expect(problems).toEqual([]);
      const inTable = (list: readonly object[]) =>
        // papers, criteria and the notes of sources are in planning.json alone
        list.map((each) => JSON.stringify({ ...each, source: undefined, papers: undefined, criteria: undefined }));
      expect(new Set(inTable(value?.[name] ?? []).map(sorted))).toEqual(new Set(inTable(planning[name]).map(sorted)));
    }
});

const sorted = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );

test('a problem in a table has the row of the sheet and the column', () => {
  const sheet = csvSheet('id;title;kind;status\n\na;A;unsinn;adopted\n', 'plans.csv').value;
  const { problems } = readPlanning([planningInput('plans', sheet as NonNullable<typeof sheet>, 'plans.csv')]);
  expect(problems).toMatchObject([{ code: 'value-unexpected', place: { file: 'plans.csv', row: 3, column: 'kind' } }]);
});

// `npx vitest run -c test/vitest.config.ts test/io/read-planning.test.ts -u` records a change of the files of planning
test('the JSON Schema that editors read beside planning/*.yaml is that of the files, and of planning.json', async () => {
  const schema = { title: 'planning', ...toJsonSchema(planningFile, { typeMode: 'input', errorMode: 'throw' }) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/examples/brueckstedt/planning.schema.json',
  );
});
