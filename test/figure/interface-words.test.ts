import { expect, test } from 'vitest';
import { interfaceDiagram } from '../../src/figure/interface-diagram.js';
import { interfaceView } from '../../src/figure/interface-words.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { smallPlanning } from '../fixtures/small-planning.js';

const view = interfaceView(interfaceDiagram(smallPlanning));

test('the title names the plan that touches most, in both languages', () => {
  expect(view.words.de.title).toBe('Wohnungsnotfallhilfe hat die meisten Schnittstellen (5)');
  expect(view.words.en.title).toMatch(/ \(?5/);
});

test('plans that touch as much as the one that touches most are named with it', () => {
  const { plans, interfaces } = smallPlanning;
  const { words } = interfaceView(interfaceDiagram(planningOf({ plans, interfaces: interfaces.slice(0, 1) })));
  expect(words.de.title).toMatch(/^Wohnungsnotfallhilfe und .* haben die meisten Schnittstellen \(je 1\)$/);
  expect(words.en.title).toMatch(/ and .* have the most interfaces \(1 each\)$/);
});

test('the summary counts interfaces, plans and departments', () => {
  expect(view.words.de.summary).toMatch(
    /^15 Schnittstellen verbinden 6 Pläne untereinander und mit 4 Verwaltungsbereichen\./,
  );
});

test('one interface of two plans is said in the singular, and no department that is none', () => {
  const { plans, interfaces } = smallPlanning;
  const { words } = interfaceView(interfaceDiagram(planningOf({ plans, interfaces: interfaces.slice(0, 1) })));
  expect(words.de.summary).toMatch(/^1 Schnittstelle verbindet 2 Pläne untereinander\./);
  expect(words.en.summary).toMatch(/^1 interface joins 2 plans with each other\./);
});

test('of each node is said how many interfaces it has', () => {
  for (const { degree, said } of view.nodes) expect(said.de).toMatch(new RegExp(`^${degree} Schnittstellen?$`));
});

test('without interfaces the title says so', () => {
  expect(interfaceView(interfaceDiagram(planningOf({}))).words.de.title).toMatch(/Keine Schnittstellen/);
});
