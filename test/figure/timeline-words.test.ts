import { expect, test } from 'vitest';
import { plannedTimes, timeline, type TimelineRow } from '../../src/figure/timeline.js';
import {
  entryWhen,
  timelineState,
  timelineTitle,
  timelineWhen,
  timelineWords,
} from '../../src/figure/timeline-words.js';
import { parsePeriod } from '../../src/model/period.js';
import { type Planning, planningOf } from '../../src/model/planning/planning.js';

const TODAY = '2025-06-15';
const on = (planning: Partial<Planning>) => timeline(plannedTimes(planningOf(planning)), { today: TODAY });
const words = (planning: Partial<Planning>, language: 'de' | 'en' = 'de') =>
  timelineWords(on(planning), parsePeriod(TODAY), language);
const entry = (id: string, from: string, until?: string) => ({
  id,
  title: { de: `Termin ${id}` },
  kind: 'report' as const,
  period: until === undefined ? { from } : { from, until },
});
const rowsOf = (planning: Partial<Planning>): TimelineRow[] => on(planning).groups.flatMap(({ rows }) => rows);

test('the title names what is overdue and what comes next, one of both, or that nothing is', () => {
  const [late, next] = [entry('a', '2024'), entry('b', '2026-03')];
  const titles = [[], [late], [next], [late, next]].map((calendar) => words({ calendar }).title);
  expect(titles).toEqual([
    'Nichts ist überfällig, und nichts steht an',
    '1 Termin überfällig',
    'Als Nächstes: Termin b (März 2026)',
    '1 Termin überfällig, als Nächstes Termin b (März 2026)',
  ]);
});

test('the summary counts what is due, what comes and what is overdue, which it names', () => {
  const { summary } = words({
    calendar: [entry('a', '2024'), entry('b', '2025'), entry('c', '2026'), entry('d', '2027')],
  });
  expect(summary).toBe(
    'Stand\u00a015.\u00a0Juni 2025: 1 Termin jetzt an der Reihe, 2 Termine noch vor uns. Überfällig: 1 Termin („Termin a“). ' +
      'Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.',
  );
  expect(words({ calendar: [entry('c', '2026')] }).summary).not.toContain('Überfällig');
});

test('when something is: its period, from when to when, and how often', () => {
  const [once, range] = rowsOf({ calendar: [entry('a', '2026-03'), entry('b', '2026', '2027')] });
  expect(timelineWhen(range!, 'de')).toBe('2026–2027');
  expect(timelineWhen(once!, 'de')).toBe('März 2026');
  const [meeting] = rowsOf({
    bodies: [{ id: 'n', title: { de: 'Netz' }, kind: 'network', meets: { every: 'yearly' } }],
  } as unknown as Partial<Planning>);
  expect(timelineWhen(meeting!, 'de')).toBe('jährlich, 2025');
});

test('the term of a plan without a date says how long it holds, and stands in no state', () => {
  const [row] = rowsOf({
    plans: [
      {
        id: 'p',
        title: { de: 'Plan' },
        kind: 'sector-plan',
        status: 'adopted',
        period: { from: '2023', until: '2027' },
      },
    ],
  } as unknown as Partial<Planning>);
  expect(timelineWhen(row!, 'de')).toBe('gilt 2023–2027');
  expect(timelineState(row!, 'de')).toBe('');
  expect(timelineWhen({ ...row!, term: undefined }, 'de')).toBe('');
});

test('an evaluation says of what it is, other things are their title', () => {
  const [row] = rowsOf({ calendar: [entry('a', '2026')] });
  expect(timelineTitle(row!, 'de')).toBe('Termin a');
  expect(timelineTitle({ ...row!, kind: 'evaluation' }, 'de')).toBe('Auswertung: Termin a');
});

test('an entry is told by the one of its times that is meant', () => {
  const { upcoming } = on({ calendar: [entry('a', '2026-03')] });
  expect(entryWhen(upcoming[0]!, 'de')).toBe('März 2026');
});

test('its table has a row for each, with what it is, when, and how it stands', () => {
  const { table } = words({ calendar: [entry('a', '2024'), entry('b', '2026')] });
  expect(table.rows.map(({ heading }) => heading)).toEqual(['Termin a', 'Termin b']);
  const states = table.rows.map(({ cells }) => cells.at(-1)?.text);
  expect(states[0]).not.toBe(states[1]);
  expect(table.columns).toHaveLength(4);
});

test('in English no word of it is German', () => {
  const { title, summary, table } = words({ calendar: [entry('a', '2024'), entry('b', '2026')] }, 'en');
  expect([title, summary, ...table.columns].join(' ')).not.toMatch(/überfällig|Termine|Zeitpunkt|nächst/);
});
