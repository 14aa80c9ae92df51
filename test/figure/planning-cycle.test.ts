import { expect, test } from 'vitest';
import { planningCycle, ringParts } from '../../src/figure/planning-cycle.js';
import { plansInCycle } from '../../src/figure/plans-in-cycle.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';
import { leipzig } from '../io/leipzig-planning.js';

const steps = planningCycle(plansInCycle(smallPlanning), TODAY);

test('every plan that is not expired stands at one step, where it says or where its status puts it', () => {
  const placed = steps.flatMap(({ id, plans }) => plans.map((plan) => [plan.id, id, plan.said]));
  expect(placed).toHaveLength(smallPlanning.plans.length);
  expect(placed).toContainEqual(['teilhabe', 'analysis', true]);
  expect(placed).toContainEqual(['wohnen', 'evaluation', false]);
  expect(placed).toContainEqual(['wohnen-2026', 'start', false]);
});

test('the steps are the city’s own where it names them, else ours, and the words say whose', () => {
  const own = planningOf({ plans: smallPlanning.plans, cycle: { steps: [{ id: 'start', title: { de: 'Los' } }] } });
  expect(plansInCycle(own).steps.map(({ title }) => title.de)).toEqual(['Los']);
  expect(steps).toHaveLength(7);
  expect(plansInCycle(smallPlanning).notes[1]?.de).toContain('Darstellung von sozialraum');
  // the concept's own figure is not in the text, and the data say so
  expect(plansInCycle(leipzig()).notes[1]?.de).toContain('unsere Darstellung');
});

test('a plan stands at its evaluation from the day on which that is due', () => {
  const plan = {
    id: 'a',
    title: { de: 'A' },
    kind: 'concept',
    status: 'adopted',
    resolution: { reference: '1', year: 2018 },
  };
  const cycle = plansInCycle(planningOf({ plans: [plan] } as never));
  const stepOn = (day: string) => planningCycle(cycle, day).find(({ plans }) => plans.length > 0)?.id;
  expect([stepOn('2021-12-31'), stepOn('2022-01-01')]).toEqual(['implementation', 'evaluation']);
});

test('the parts of a ring lie clockwise from the top', () => {
  const middles = ringParts(4, 100, 50).map(({ middle: [x, y] }) => [Math.sign(x), Math.sign(y)]);
  expect(middles).toEqual([
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ]);
});
