import { expect, test } from 'vitest';
import { interfaceNetwork, topicsBetween } from '../../src/planning/interface-network.js';
import { leipzig } from '../io/leipzig-planning.js';

const planning = leipzig();

test('a half matrix is read both ways', () => {
  const there = topicsBetween(planning, 'teilhabeplan-2017', 'seniorenarbeit-2023');
  expect(there).toHaveLength(3);
  expect(topicsBetween(planning, 'seniorenarbeit-2023', 'teilhabeplan-2017')).toEqual(there);
  expect(topicsBetween(planning, 'kindertagesstaetten', 'seniorenarbeit-2023')).toEqual([]);
});

test('counts how many others a plan touches', () => {
  const { nodes, edges } = interfaceNetwork(planning);
  const degree = (id: string): number | undefined => nodes.find((node) => node.id === id)?.degree;
  // table 3: its row of six; table 4 does not name it
  expect(degree('offene-behindertenarbeit')).toBe(6);
  // table 3: two; table 4: the department for youth
  expect(degree('kindertagesstaetten')).toBe(3);
  expect(edges.filter(({ between }) => between.every((node) => nodes[node]?.kind === 'plan'))).toHaveLength(17);
  expect(nodes.filter(({ kind }) => kind === 'department')).toHaveLength(10);
});

test('names the plans that touch nothing in the tables', () => {
  const { isolated } = interfaceNetwork(planning);
  expect(isolated).toContain('sozialticket');
  expect(isolated).not.toContain('wohnungsnotfallhilfe-2018');
});
