import { describe, expect, test } from 'vitest';
import { plannedTimes, timeline as onAxis, type TimelineOptions } from '../../src/figure/timeline.js';
import {
  entryWhen,
  timelineState,
  timelineTitle,
  timelineWhen,
  timelineWords,
} from '../../src/figure/timeline-words.js';
import { parsePeriod } from '../../src/model/period.js';
import { type Planning, planningOf } from '../../src/model/planning/planning.js';
import { smallPlanning, TODAY } from '../fixtures/small-planning.js';
import { leipzig } from '../io/leipzig-planning.js';

const timeline = (planning: Planning, options: TimelineOptions) => onAxis(plannedTimes(planning), options);

const once = (id: string, from: string, until?: string) => ({
  id,
  title: { de: id },
  kind: 'plan' as const,
  period: { from, until },
});

describe('the axis', () => {
  test('reaches from what happened last to what comes, but no further than three years back and four ahead', () => {
    const planning = planningOf({ calendar: [once('a', '2010'), once('b', '2023'), once('c', '2040')] });
    const { from, until } = timeline(planning, { today: '2025-06-15' });
    expect([from.id, until.id]).toEqual(['2023', '2026']);
  });

  test('shows the years asked for, each at its share of the days', () => {
    const { years, today } = timeline(planningOf({}), { today: '2025-01-01', from: '2024', until: '2025' });
    // 366 days of 731
    expect(years).toEqual([
      { year: 2024, at: 0 },
      { year: 2025, at: 366 / 731 },
    ]);
    expect(today).toBe(366 / 731);
  });

  test('cuts off what begins before it or ends after it', () => {
    const planning = planningOf({ calendar: [once('a', '2020', '2030')] });
    const { groups } = timeline(planning, { today: '2025-01-01', from: '2024', until: '2025' });
    expect(groups[0]?.rows[0]?.marks[0]).toMatchObject({ start: 0, end: 1 });
  });
});

describe('a row', () => {
  const { groups, overdue, due, upcoming } = timeline(smallPlanning, { today: TODAY });
  const rows = groups.flatMap((group) => group.rows);
  const row = (id: string) => rows.find((each) => each.id === id);

  test('has all times of what comes again and again, and is led by the one that is overdue', () => {
    const quarterly = row('reports.wohnen-quartal');
    expect(quarterly?.marks).toHaveLength(24);
    expect(quarterly?.lead).toMatchObject({ state: 'overdue', from: { id: '2025-Q1' } });
    expect(quarterly?.every).toBe('quarterly');
  });

  test('has the term of an adopted plan behind it, also where nothing else is due', () => {
    expect(row('calendar.armut')?.term).toMatchObject({ from: { id: '2023' }, until: { id: '2027' } });
    expect(row('terms.stadtkonzept')).toMatchObject({ marks: [], term: { start: 0, end: 1 } });
    expect(rows.filter(({ plan, term }) => plan === 'armut' && term)).toHaveLength(1);
  });

  test('stands in as many lists as it has states, once in each, what comes once first', () => {
    const ids = (entries: typeof due) => entries.map((entry) => entry.row.id);
    expect(ids(overdue)).toEqual(['plans.integration', 'calendar.jugend-beschluss', 'reports.wohnen-quartal']);
    expect(ids(due)).toContain('reports.wohnen-quartal');
    expect(ids(upcoming).slice(0, 2)).toEqual(['calendar.wohnen-2026', 'participation.forum']);
  });

  test('is left out with all others of its kind where another kind is asked for', () => {
    const reports = timeline(smallPlanning, { today: TODAY, kind: 'report' });
    expect(reports.groups.map(({ kind }) => kind)).toEqual(['report']);
    expect(reports.kinds).toEqual(groups.map(({ kind }) => kind));
  });
});

describe('the words', () => {
  const model = timeline(smallPlanning, { today: TODAY });
  const rows = model.groups.flatMap((group) => group.rows);

  test('say what is overdue and what comes next, in both languages', () => {
    expect(timelineWords(model, parsePeriod(TODAY), 'de').title).toBe(
      '3 Termine überfällig, als Nächstes Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (Q4 2025\u00a0– Q1 2026)',
    );
    const { summary } = timelineWords(model, parsePeriod(TODAY), 'en');
    expect(summary).toContain('As of\u00a015\u00a0June 2025: 5 dates due now, 10 dates still to come.');
    expect(summary).toContain('“Evaluation: Integration concept”');
  });

  test('of the table are those of the rows', () => {
    const { table } = timelineWords(model, parsePeriod(TODAY), 'de');
    expect(table.rows).toHaveLength(rows.length);
    const cells = rows.map((row) => [timelineWhen(row, 'de'), timelineState(row, 'de')]);
    expect(table.rows.map((row) => row.cells.slice(1).map(({ text }) => text))).toEqual(cells);
  });

  test('of a single time leave out how often it comes', () => {
    const [entry] = model.overdue.filter(({ row }) => row.every);
    expect(entry && entryWhen(entry, 'de')).toBe('Q1 2025');
    expect(entry && timelineWhen(entry.row, 'de')).toBe('vierteljährlich, Q1 2025');
    expect(entry && timelineTitle(entry.row, 'de')).toBe('Quartalsbericht Wohnungsnotfälle');
  });

  test('are quiet where nothing is overdue and nothing comes', () => {
    const nothing = timeline(planningOf({}), { today: TODAY });
    expect(timelineWords(nothing, parsePeriod(TODAY), 'de').title).toBe('Nichts ist überfällig, und nichts steht an');
  });
});

// calendars of 5.2, 5.3 and 5.5 of the concept, as of its own date
test('Leipzig’s concept has its next sector plan before it', () => {
  const model = timeline(leipzig(), { today: '2022-08-15' });
  expect(model.due.map(({ row }) => row.id)).toContain('calendar.wohnungsnotfallhilfe-2023');
  expect(model.upcoming.map(({ row }) => row.id)).toEqual(
    expect.arrayContaining(['calendar.seniorenarbeit-2023', 'participation.aelter-werden-2023']),
  );
});
