import { describe, expect, test } from 'vitest';
import { planningJson } from '../../src/io/read-planning.js';
import { PLANNING_LISTS, planningOf } from '../../src/model/planning/planning.js';
import { withPlanningViews } from '../../src/publish/planning-views.js';
import { readPublishedPlanning } from '../../src/publish/read-published-planning.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning } from '../fixtures/small-planning.js';
import { leipzig } from '../io/leipzig-planning.js';

type Json = Record<string, unknown>;
const wire = (content: unknown): Json => JSON.parse(JSON.stringify(content)) as Json;
const { views } = wire(planningJson(withPlanningViews(planningOf({}))));
const found = (json: unknown) => readPublishedPlanning(json).problems.map(({ code, place }) => `${code} ${place.path}`);

const below = (href: string) => {
  const language = { notes: [], source: [{ text: 'Stadt', href }] };
  return [{ files: [], de: language, en: { notes: [], source: [] } }];
};

describe('readPublishedPlanning', () => {
  test.each([
    ['Leipzig', withPlanningViews(leipzig())],
    ['a city with figures', withPlanningViews(smallPlanning, smallCity)],
  ])('gives back what was published: %s', (_, planning) => {
    const { value, problems } = readPublishedPlanning(wire(planningJson(planning)));
    expect(problems).toEqual([]);
    expect(value).toEqual(wire(planning));
  });

  test('takes a list that is absent for an empty one', () => {
    expect(readPublishedPlanning({ planning: 1, views }).value).toEqual({ ...planningOf({}), views });
  });

  test.each(PLANNING_LISTS)('refuses %s that are no list, and items that are no objects', (name) => {
    expect(found({ planning: 1, views, [name]: 'x' })).toEqual([`value-unexpected ${name}`]);
    expect(found({ planning: 1, views, [name]: [7] })).toEqual([`value-unexpected ${name}[0]`]);
  });

  test.each([
    ['a text that is no text', { tasks: [{ id: 'a', title: 'Pflege', areas: [] }] }, 'tasks[0].title'],
    ['a period that is none', { capacity: [{ from: '2024-13', staff: 1 }] }, 'capacity[0].from'],
    ['three plans in a pair', { interfaces: [{ plans: ['a', 'b', 'c'], topics: [] }] }, 'interfaces[0].plans'],
    [
      'a link that runs a script',
      { documents: [{ id: 'a', title: { de: 'A' }, publisher: 'B', url: 'javascript:alert(1)' }] },
      'documents[0].url',
    ],
    ['a step nobody knows', { cycle: { steps: [{ id: 'rest', title: { de: 'Pause' } }] } }, 'cycle.steps[0].id'],
  ])('reports %s by its path', (_, lists, path) => {
    expect(found({ planning: 1, views, ...lists })).toEqual([`value-unexpected ${path}`]);
  });

  test('refuses a file without what elements draw, as one that no publishing has written', () => {
    expect(found({ planning: 1, plans: [] })).toEqual(['value-missing views']);
  });

  test.each([
    [
      'times.dates[0].period.from',
      { times: { dates: [{ id: 'a', title: { de: 'A' }, kind: 'plan', period: { from: 'x' } }], terms: [] } },
    ],
    ['goals.below[0].de.source[0].href', { goals: { goals: [], below: below('javascript:alert(1)') } }],
    [
      'interfaces.nodes[0].kind',
      {
        interfaces: {
          ...((views as Json)['interfaces'] as Json),
          nodes: [{ id: 'a', kind: 'x', title: { de: 'A' }, said: { de: '' }, degree: 0, topics: 0 }],
        },
      },
    ],
    ['overlap.closest', { overlap: { plans: [], pairs: [], clusters: [], closest: ['a'] } }],
  ])('reports what it draws by its path: %s', (path, wrong) => {
    expect(found({ planning: 1, views: { ...(views as Json), ...wrong } })).toEqual([`value-unexpected views.${path}`]);
  });

  test.each([[undefined], [null], [[]], ['x'], [{}], [{ version: '2.0', class: 'collection' }]])(
    'refuses %j as no planning at all',
    (json) => {
      expect(readPublishedPlanning(json).problems.map(({ code }) => code)).toEqual(['value-missing']);
    },
  );

  test('refuses planning of a version it does not know', () => {
    expect(found({ planning: 2 })).toEqual(['format-version-unknown undefined']);
  });

  test('lets keys of later versions through, and ids that lead nowhere', () => {
    const relations = [{ plan: 'gone', criterion: 'gone', strength: 'weak', since: 2030 }];
    expect(readPublishedPlanning({ planning: 1, views, relations, news: [] }).value?.relations).toEqual(relations);
  });
});
