import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/model/observation-status.js';
import { withPlanningViews } from '../../src/publish/planning-views.js';
import { changeCells } from '../fixtures/change-cells.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning } from '../fixtures/small-planning.js';

const { goals, below } = withPlanningViews(smallPlanning, smallCity).views.goals;

describe('what stands below goals', () => {
  test('has what the figures count, the rule, the protection and the sources of all their figures, in both languages', () => {
    const [all] = below;
    expect(all?.plan).toBeUndefined();
    expect(all?.de.notes[0]).toMatch(/^SGB-II-Quote: Leistungsberechtigte/);
    expect(all?.de.notes[1]).toContain('Mann-Kendall-Test');
    expect(all?.de.notes.join(' ')).toContain('Geheimhaltung');
    expect(all?.en.notes[1]).toContain('Mann-Kendall test');
    expect(all?.files.map(({ path }) => path)).toContain('data/sgb2-quote.json');
  });

  test('has of the goals of one plan the sources of their figures alone', () => {
    const own = below.find(({ plan }) => plan === 'armut');
    expect(own?.files.map(({ path }) => path)).toEqual(['data/sgb2-quote.json']);
    expect(own?.de.source.map(({ text }) => text).join('')).not.toContain('Wohngeldstatistik');
  });

  test('is nothing where no figures are published', () => {
    expect(withPlanningViews(smallPlanning).views.goals.below).toEqual([]);
    expect(below.map(({ plan }) => plan)).not.toContain('alter');
    expect(goals.some(({ plan }) => plan?.id === 'alter')).toBe(true);
  });
});

test.each([-1, 0, 4711])('nothing of the views depends on what is withheld (%d)', (leak) => {
  const { tables } = changeCells(smallCity, 'sgb2-quote', ({ value, status }) => ({
    value: stateOf(status) === 'suppressed' ? leak : value,
    status,
  }));
  const leaking = { ...smallCity, tables: new Map([...smallCity.tables, ...tables]) };
  const json = (publication: typeof smallCity) => JSON.stringify(withPlanningViews(smallPlanning, publication));
  expect(json(leaking)).toBe(json(smallCity));
});

test('the views are plain data: what is read back is what was written', () => {
  const planning = withPlanningViews(smallPlanning, smallCity);
  expect(JSON.parse(JSON.stringify(planning.views))).toEqual(planning.views);
});
