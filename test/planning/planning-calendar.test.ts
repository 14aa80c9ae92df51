import { expect, test } from 'vitest';
import { planningOf } from '../../src/model/planning/planning.js';
import { planningCalendar } from '../../src/planning/planning-calendar.js';
import { leipzig } from '../io/leipzig-planning.js';

const span = { from: '2022', until: '2027', today: '2024-05-15' };

test('has of Leipzig what the calendars in 5.2, 5.3 and 5.5 have', () => {
  const items = planningCalendar(leipzig(), span);
  const of = (id: string) => items.filter((item) => item.id.startsWith(id));
  // four times a year, six years
  expect(of('reports.quartalsbericht-unterbringung')).toHaveLength(24);
  // yearly until 2024
  expect(of('reports.sachstand-teilhabeplan').map(({ from }) => from.id)).toEqual(['2022', '2023', '2024']);
  // from 2024 on every two years
  expect(of('reports.fachbericht-pflege').map(({ from }) => from.id)).toEqual(['2024', '2026']);
  expect(of('participation.offene-seniorenarbeit-2025')).toMatchObject([
    { from: { id: '2024' }, until: { id: '2025' }, state: 'due' },
  ]);
  expect(of('calendar.offene-seniorenarbeit-2025')).toMatchObject([{ state: 'upcoming' }]);
  expect(of('calendar.seniorenarbeit-2023')).toMatchObject([{ state: 'overdue' }]);
});

test('evaluations are due four years after the resolution, and not before', () => {
  const items = planningCalendar(leipzig(), span).filter(({ kind }) => kind === 'evaluation');
  // resolved in 2018, 2019, 2021
  expect(items.map(({ id, from, state }) => [id, from.id, state])).toEqual([
    ['plans.wohnungsnotfallhilfe-2018', '2022', 'overdue'],
    ['plans.offene-seniorenarbeit-2019', '2023', 'overdue'],
    ['plans.eigene-wohnung', '2025', 'upcoming'],
    ['plans.kdu-richtwerte', '2025', 'upcoming'],
  ]);
});

test('what comes again and again is overdue only from the last time that is recorded', () => {
  const report = { id: 'r', title: { de: 'R' }, kind: 'publication', rhythm: { every: 'quarterly' } } as const;
  const states = (doneUntil?: string) =>
    planningCalendar(planningOf({ reports: [{ ...report, doneUntil }] }), {
      from: '2024',
      until: '2024',
      today: '2024-08-01',
    }).map(({ state }) => state);
  expect(states()).toEqual(['past', 'past', 'due', 'upcoming']);
  expect(states('2024-Q1')).toEqual(['done', 'overdue', 'due', 'upcoming']);
});

test('meetings and statutory deliveries are in it by their rhythm', () => {
  const planning = planningOf({
    bodies: [{ id: 'b', title: { de: 'B' }, kind: 'network', meets: { every: 'half-yearly' } }],
    reports: [{ id: 's', title: { de: 'S' }, kind: 'statutory-delivery', rhythm: { every: 'monthly' } }],
  });
  const items = planningCalendar(planning, { from: '2024', until: '2024', today: '2024-01-01' });
  expect(items.filter(({ kind }) => kind === 'meeting').map(({ from }) => from.id)).toEqual(['2024-06', '2024-12']);
  expect(items.filter(({ kind }) => kind === 'statutory-delivery')).toHaveLength(12);
});
