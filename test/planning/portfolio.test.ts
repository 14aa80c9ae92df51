import { expect, test } from 'vitest';
import { planningOf } from '../../src/model/planning/planning.js';
import type { Project } from '../../src/model/planning/project.js';
import { portfolio } from '../../src/planning/portfolio.js';

const project = (id: string, priority: number, more: Partial<Project> = {}): Project => ({
  id,
  title: { de: id },
  priority,
  status: 'queued',
  ...more,
});
const capacity = [{ from: '2025-01', staff: 1 }];
const span = { from: '2025-01', until: '2025-12' };
const of = (...projects: Project[]) => portfolio(planningOf({ projects, capacity }), span);

test('begins in the order of priority, each when its staff is free', () => {
  const { projects, months } = of(
    project('b', 2, { staff: 0.5, months: 4 }),
    project('a', 1, { staff: 0.7, months: 3 }),
    project('c', 3, { staff: 0.3, months: 3 }),
  );
  expect(projects).toEqual([
    { id: 'a', first: '2025-01', last: '2025-03', computed: true },
    { id: 'b', first: '2025-04', last: '2025-07', computed: true },
    { id: 'c', first: '2025-01', last: '2025-03', computed: true },
  ]);
  expect(months[0]).toEqual({ month: '2025-01', capacity: 1, needed: 1, unknown: 0 });
  expect(months[3]).toEqual({ month: '2025-04', capacity: 1, needed: 0.5, unknown: 0 });
});

test('invents no numbers: what nobody has said keeps a project in the queue', () => {
  const { projects } = of(
    project('a', 1, { months: 3 }),
    project('b', 2, { staff: 1 }),
    project('c', 3, { staff: 2, months: 1 }),
  );
  expect(projects.map(({ id, without }) => [id, without])).toEqual([
    ['a', 'no-staff'],
    ['b', 'no-months'],
    ['c', 'no-capacity'],
  ]);
});

test('waits for what has to be done before, and for ever where that has no end', () => {
  const { projects } = of(
    project('a', 1, { staff: 1, months: 2, after: ['b'] }),
    project('b', 2, { staff: 1, months: 2 }),
    project('c', 3, { staff: 1, months: 2, after: ['d'] }),
    project('d', 4, { staff: 1 }),
  );
  expect(projects.map(({ id, first, without }) => first ?? `${id}: ${without}`)).toEqual([
    '2025-03',
    '2025-01',
    'c: predecessor',
    'd: no-months',
  ]);
});

test('keeps a settled beginning, and counts what runs without a number', () => {
  const { projects, months } = of(project('a', 1, { status: 'running', start: '2024-11' }));
  expect(projects).toEqual([{ id: 'a', first: '2024-11', computed: false }]);
  expect(months[11]).toMatchObject({ needed: 0, unknown: 1 });
});
