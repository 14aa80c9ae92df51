import { describe, expect, test } from 'vitest';
import { planningOf } from '../../src/model/planning/planning.js';
import { planningFiles, planningFor } from '../../src/publish/planning-files.js';
import { planningPage } from '../../src/publish/planning-page.js';
import { withPlanningViews } from '../../src/publish/planning-views.js';
import { smallCity } from '../fixtures/small-city.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';

const page = { publication: smallCity, script: { href: 'sozialraum.min.js' }, hasPlanning: true };
const files = (planning = smallPlanning, today: string | undefined = TODAY) =>
  new Map(planningFiles(withPlanningViews(planning), { name: 'Kleinau', today }));

describe('the page of planning', () => {
  const html = planningPage(page, withPlanningViews(smallPlanning, smallCity), TODAY);

  test('has an element for all there is, with what it shows as a table for readers without a script', () => {
    const tags = [...html.matchAll(/<(soz-[a-z-]+) src="planning\.json" group="planung"/g)].map(([, tag]) => tag);
    expect(tags).toEqual(['soz-plan-timeline', 'soz-planning-cycle', 'soz-goal-board', 'soz-interface-network']);
    expect(html.match(/<table/g)).toHaveLength(tags.length);
    expect(html).toContain('3 Termine überfällig');
    expect(html).toContain('davon 4 mit einer veröffentlichten Kennzahl');
  });

  test('is one of the pages of the publication', () => {
    expect(html).toContain('<a href="index.html">Einkommen</a>');
    expect(html).toContain('<a href="planung.html" aria-current="page">Planung</a>');
  });

  test('offers the tables that hold something, and no others', () => {
    expect(html).toContain('href="planning/plans.csv"');
    expect(html).not.toContain('planning/systems.csv');
  });

  test('leaves out what the planning has nothing of', () => {
    const plans = planningPage(page, withPlanningViews(planningOf({ plans: smallPlanning.plans })), TODAY);
    expect(plans).toContain('<soz-planning-cycle');
    expect(plans).not.toContain('<soz-goal-board');
  });

  test('has names as text, whatever is in them', () => {
    const plan = { id: 'a', title: { de: '<script>alert(1)</script>' }, kind: 'concept', status: 'planned' } as const;
    expect(planningPage(page, withPlanningViews(planningOf({ plans: [plan] })), TODAY)).not.toContain('<script>alert');
  });
});

describe('the files of planning', () => {
  test('have dates as a calendar, an evaluation by its name, and the day in the stamp', () => {
    const calendar = files().get('planung.ics')?.replaceAll('\r\n ', '') ?? '';
    expect(calendar).toContain('DTSTAMP:20250615T000000Z');
    expect(calendar).toContain('SUMMARY:Auswertung: Fachplan Wohnungsnotfallhilfe 2021 bis 2025');
    expect(calendar).toContain('CATEGORIES:Beteiligung');
    expect(
      [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d{4})/g)].map(([, year]) => Number(year)).toSorted()[0],
    ).toBeGreaterThanOrEqual(2024);
  });

  test('have no calendar without a day', () => {
    expect([
      ...new Map(planningFiles(withPlanningViews(smallPlanning), { name: '', today: undefined })).keys(),
    ]).not.toContain('planung.ics');
  });

  test('are for the public without projects and staff', () => {
    const planning = planningOf({ capacity: [{ from: '2025-01', staff: 2 }] });
    expect([...files(planningFor(planning, 'public')).keys()]).toEqual(['planning.json', 'planung.ics']);
    expect([...files(planningFor(planning, 'internal')).keys()]).toContain('planning/capacity.csv');
  });
});
