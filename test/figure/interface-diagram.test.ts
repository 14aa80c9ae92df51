import { describe, expect, test } from 'vitest';
import { interfaceDiagram } from '../../src/figure/interface-diagram.js';
import { interfaceView } from '../../src/figure/interface-words.js';
import { interfaceReading, interfacesOf, interfaceTable } from '../../src/figure/node-interfaces.js';
import { planningOf } from '../../src/model/planning/planning.js';
import { interfaceNetwork } from '../../src/planning/interface-network.js';
import { smallPlanning } from '../fixtures/small-planning.js';
import { leipzig } from '../io/leipzig-planning.js';

describe('the diagram', () => {
  const diagram = interfaceView(interfaceDiagram(smallPlanning));
  const at = (id: string): number => diagram.nodes.findIndex((node) => node.id === id);

  test('has plans, then the office, then departments', () => {
    const kinds = diagram.nodes.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(kinds).toContain('office');
  });
  const order = ['plan', 'office', 'department'];

  test('has every interface once, upper end first, with its topics', () => {
    expect(diagram.arcs).toHaveLength(interfaceNetwork(smallPlanning).edges.length);
    for (const { ends } of diagram.arcs) expect(ends[0]).toBeLessThan(ends[1]);
    const between = [at('teilhabe'), at('alter')].sort((a, b) => a - b);
    expect(diagram.arcs.find(({ ends: [a, b] }) => a === between[0] && b === between[1])?.topics).toHaveLength(2);
  });

  test('names the office, and by its id what is not listed', () => {
    expect(diagram.nodes.find(({ kind }) => kind === 'office')?.title.de).toBe('Sozialplanung insgesamt');
    const unknown = interfaceDiagram(
      planningOf({ interfaces: [{ plans: ['a', 'b'], topics: [{ title: { de: 'X' } }] }] }),
    );
    expect(unknown.nodes.map(({ title }) => title.de)).toEqual(['a', 'b']);
  });

  test('tells a plan and a department of the same id apart', () => {
    const both = diagram.nodes.filter(({ id }) => id === 'jugend').map(({ title }) => title.de);
    expect(both).toEqual(['Hilfen zur Erziehung', 'Dezernat Jugend und Schule']);
  });

  test('reads each node with what it touches, in the order of the line', () => {
    const found = interfacesOf(diagram, at('armut'));
    expect(found.map(({ other }) => diagram.nodes.indexOf(other))).toEqual(
      found.map(({ other }) => diagram.nodes.indexOf(other)).toSorted((a, b) => a - b),
    );
    expect(interfaceReading(diagram, at('gesundheit'), 'de')).toBe('Gesundheitsamt, 1 Schnittstelle: Älter werden');
  });
});

test('the table has every interface', () => {
  expect(interfaceTable(interfaceView(interfaceDiagram(smallPlanning)), 'de').rows).toHaveLength(15);
});

// tables 3 and 4: 17 pairs of plans; each of 10 departments is touched
test('Leipzig’s tables are 17 arcs between plans and arcs to 10 departments', () => {
  const { nodes, arcs } = interfaceDiagram(leipzig());
  const kindsOf = (ends: readonly number[]) => ends.map((place) => nodes[place]?.kind);
  expect(arcs.filter(({ ends }) => kindsOf(ends).every((kind) => kind === 'plan'))).toHaveLength(17);
  expect(nodes.filter(({ kind }) => kind === 'department')).toHaveLength(10);
});
