import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goalBoard, goalState } from '../../src/figure/goal-board.js';
import { goalFacts } from '../../src/figure/goal-facts.js';
import { readPlanning } from '../../src/io/read-planning.js';
import { GOAL_STATES } from '../../src/model/planning/goal.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { readWorkspace } from '../../src/node/workspace.js';
import { publish } from '../../src/publish/publish.js';
import { publishedPoints } from '../../src/planning/published-points.js';
import { trackGoal } from '../../src/planning/track-goal.js';
import { sheetXml, workbookFiles, zipOf } from '../fixtures/workbook.js';
import { workspaceFolder, yaml } from './temp-workspace.js';

const planning = `planning: 1
plans:
  - { id: p, title: Fachplan, kind: sector-plan, status: adopted, resolution: { reference: VI-1, year: 2018 } }
goals:
  - id: g
    title: Ziel
    plan: p
    indicators: [{ indicator: women, target: { atLeast: 45, by: '2030' }, area: '03' }]
projects:
  - { id: x, title: Projekt, priority: 1, status: queued, staff: 0.5, months: 3 }
capacity:
  - { from: 2025-01, staff: 1 }
`;
const withPlanning = yaml.replaceAll('    topics:\n', '    planning: true\n    topics:\n');
const options = { version: '0', script: { src: 's', integrity: 'i' }, sha256: () => '' } as never;

test('a workspace has the planning of its folder, from YAML and tables together', async () => {
  const folder = workspaceFolder({
    'planning/a.yaml': planning,
    'planning/actions.csv': 'id;title;plan;status;goals\na1;Maßnahme;p;running;g\n',
  });
  const { value, problems } = await readWorkspace(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value?.planning?.actions).toEqual([
    { id: 'a1', title: { de: 'Maßnahme' }, plan: 'p', status: 'running', goals: ['g'] },
  ]);
});

test('a workspace without the folder has none, and one whose planning is wrong is an error with file and line', async () => {
  expect((await readWorkspace(workspaceFolder())).value?.planning).toBeUndefined();
  const wrong = planning.replace('indicator: women', 'indicator: men');
  const { value, problems } = await readWorkspace(workspaceFolder({ 'planning/a.yaml': wrong }));
  expect(value).toBeUndefined();
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'reference-unknown', params: { kind: 'indicator', id: 'men' }, place: { file: 'planning/a.yaml', row: 8 } },
  ]);
});

test('the sheets of a workbook are lists by their names', async () => {
  const sheets = {
    plans: sheetXml([
      ['id', 'title', 'kind', 'status', 'resolution.reference', 'resolution.year', 'own'],
      ['q', 'Teilhabeplan', 'sector-plan', 'adopted', 'VI-2', 2017, 'false'],
    ]),
    capacity: sheetXml([
      ['from', 'staff'],
      ['2025-01', 1.5],
    ]),
  };
  const folder = workspaceFolder({ 'planning/planung.xlsx': zipOf(workbookFiles(sheets)) });
  const { value, problems } = await readWorkspace(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value?.planning).toMatchObject({
    plans: [{ id: 'q', own: false, resolution: { reference: 'VI-2', year: 2017 } }],
    capacity: [{ from: '2025-01', staff: 1.5 }],
  });
});

test('a table of no list is told', async () => {
  const { problems } = await readWorkspace(workspaceFolder({ 'planning/plaene.csv': 'id;title\na;A\n' }));
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'reference-unknown', place: { file: 'planning/plaene.csv' } }),
  );
});

describe('published', () => {
  const files = async () => {
    const folder = workspaceFolder({ 'sozialraum.yaml': withPlanning, 'planning/a.yaml': planning });
    const { value: workspace } = await readWorkspace(folder);
    const { value } = publish(workspace as NonNullable<typeof workspace>, options);
    return (value ?? []).map(({ audience, publication, files: all }) => ({
      audience,
      publication,
      files: new Map(all()),
    }));
  };

  test('it is planning.json and tables, and projects stay in the house', async () => {
    const [open, house] = await files();
    const read = (text: string | undefined) =>
      readPlanning([{ file: 'planning.json', json: JSON.parse(text ?? '') as unknown }]).value;
    expect(read(open?.files.get('planning.json'))?.plans).toHaveLength(1);
    expect(read(open?.files.get('planning.json'))?.projects).toEqual([]);
    expect([...(open?.files.keys() ?? [])].filter((path) => path.startsWith('planning/'))).toEqual([
      'planning/plans.csv',
      'planning/goals.csv',
    ]);
    expect(read(house?.files.get('planning.json'))?.projects).toHaveLength(1);
    expect(house?.files.has('planning/capacity.csv')).toBe(true);
  });

  test('a suppressed value stays suppressed in the tracking of a goal', async () => {
    const [open] = await files();
    const table = open?.publication.tables.get('women');
    // two women in the harbour: below the minimum of three
    const points = publishedPoints(table as NonNullable<typeof table>, '03');
    expect(points.map(({ value, state }) => [value, state])).toEqual(Array(4).fill([undefined, 'suppressed']));
    const link = { indicator: 'women', target: { atLeast: 45, by: '2030' } };
    expect(trackGoal(points, link, { today: '2025-06-01' })).toEqual({ state: 'not-assessable', reason: 'suppressed' });
  });
});

test('the example city has a goal in every state there is', async () => {
  const { value } = await readWorkspace('docs/examples/brueckstedt');
  const workspace = value as NonNullable<typeof value>;
  // the house sees the same city as everybody does, and nothing is withheld from it, which takes long
  const publications = workspace.publications.filter(({ audience }) => audience === 'internal');
  const [house] = publish({ ...workspace, publications }, options).value ?? [];
  const goals = goalFacts(workspace.planning ?? planningOf({}), house?.publication.tables ?? new Map());
  const states = goalBoard(goals, { today: '2026-11-22' }).map(goalState);
  expect(new Set(states)).toEqual(new Set([...GOAL_STATES, undefined]));
});

const data = '../shared/data/leipzig';
describe.skipIf(!existsSync(data))('Leipzig', () => {
  test('publishes its concept with its figures', async () => {
    const { value: workspace } = await readWorkspace('docs/examples/leipzig', { data });
    expect(workspace?.planning?.relations).toHaveLength(93);
    const { value } = publish(workspace as NonNullable<typeof workspace>, options);
    const [json] = [...(value?.[0]?.files() ?? [])].flatMap(([path, text]) => (path === 'planning.json' ? [text] : []));
    const read = readPlanning([{ file: 'planning.json', json: JSON.parse(json ?? '') as unknown }]);
    expect(read.value).toEqual(workspace?.planning);
  });
});

test('the schema of planning.json says that a relation is strong or weak', () => {
  const schema = readFileSync(join('docs/examples/brueckstedt', 'planning.schema.json'), 'utf8');
  expect(JSON.parse(schema)).toMatchObject({
    properties: { relations: { items: { properties: { strength: { enum: ['strong', 'weak'] } } } } },
  });
});
