import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import type { PublicationPlan, Statistic, Workspace } from '../../src/model/statistic.js';
import { type Ledger, recordRun, withdrawRelease } from '../../src/publish/ledger.js';
import { publishAfter } from '../../src/publish/publish.js';
import { readLedger } from '../../src/publish/read-ledger.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('A', 'B', 'D');
const ages = { dimension: 'age', categories: ['0-16', '17', '18+'], sums: [] };
const geometry: PlanarTopology = { type: 'Topology', objects: {}, arcs: [] };
const digest = (text: string): string => `#${text}`;
const options = { version: '0.0.0', script: { href: 'x.js', integrity: 'sha384-x' }, sha256: () => 'x' };
const empty: Ledger = { formatVersion: 1, key: '0'.repeat(64), runs: [] };

const count = (id: string, filter: Record<string, string[]> = {}): Indicator => ({
  id,
  title: { de: id },
  definition: { de: id },
  form: 'count',
  numerator: { statistic: 'cases', filter },
  per: 1,
  unit: { de: 'Personen' },
  decimals: 0,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
});
const plan = (indicators: string[], more: Partial<PublicationPlan> = {}): PublicationPlan => ({
  id: 'atlas',
  title: { de: 'Atlas' },
  audience: 'public',
  accessRestricted: false,
  topics: [{ id: 'topic', title: { de: 'Thema' }, indicators }],
  ...more,
});
const workspaceOf = (statistic: Statistic, indicators: Indicator[], publications: PublicationPlan[]): Workspace => ({
  city: { name: 'Stadt', fictional: true },
  publisher: { name: 'Amt' },
  areas,
  geometry,
  statistics: [statistic],
  indicators,
  publications,
});
/** City, A, B and D. */
const city = (...cells: number[]): Statistic => statisticOf('cases', { '2023': cells }, undefined, areas);
const countsOf = (...cells: number[]): Workspace => workspaceOf(city(...cells), [count('all')], [plan(['all'])]);

const ledgerAfter = (workspace: Workspace, ledger: Ledger = empty, date = '2026-01-31'): Ledger =>
  recordRun(ledger, publishAfter(workspace, options, { ...ledger, digest }).run(), date);
/** What is shown of an indicator: the number, or a dot. */
const shown = (workspace: Workspace, ledger: Ledger, indicator = 'all', publication = 'atlas') => {
  const { value } = publishAfter(workspace, options, { ...ledger, digest });
  const cube = value?.find(({ id }) => id === publication)?.publication.tables.get(indicator)?.value;
  return (
    cube && [0, 1, 2, 3].map((area) => (stateOf(cube.status([area, 0])) === 'suppressed' ? '·' : cube.value([area, 0])))
  );
};
/** The ledger with other cells open than a run of today would show. */
const ledgerOf = (cells: Record<string, number | null>): Ledger => {
  const hashed = Object.entries(cells).map(([area, value]) => [
    area,
    value === null ? null : digest(JSON.stringify(['cases {}', area, '2023', value])),
  ]);
  const selections = [{ statistic: 'cases', terms: {}, cells: { '2023': Object.fromEntries(hashed) as never } }];
  const publications = [{ id: 'atlas', restricted: false, selections }];
  return { ...empty, runs: [{ date: '2026-01-31', reckonedWith: 0, publications }] };
};

describe('what was released before', () => {
  // D01_differencing, case "revision": each release is safe, and both together give B = 2 away
  const before = ledgerOf({ C: 33, A: 11, B: null, D: null });
  const revised = countsOf(33, 11, 2, 20);

  test('is known to whoever reads a revision with another pattern', () => {
    expect(shown(revised, empty)).toEqual([33, '·', '·', 20]);
    expect(shown(revised, before)).toEqual([33, 11, '·', '·']);
  });

  test('stays known when it is withdrawn', () => {
    const withdrawn = withdrawRelease(before, 'atlas', '2026-01-31', '2026-02-01') as Ledger;
    expect(shown(revised, withdrawn)).toEqual([33, 11, '·', '·']);
  });

  test('keeps an age band back that is one small age group wider', () => {
    const people = statisticOf('cases', { '2023': [150, 6, 300, 50, 2, 100, 50, 2, 100, 50, 2, 100] }, ages, areas);
    const bands = [count('minors', { age: ['0-16'] }), count('youth', { age: ['0-16', '17'] })];
    const of = (indicator: string): Workspace => workspaceOf(people, bands, [plan([indicator])]);
    expect(shown(of('youth'), empty, 'youth')).toEqual([156, 52, 52, 52]);
    expect(shown(of('youth'), ledgerAfter(of('minors')), 'youth')).toEqual([156, '·', '·', '·']);
  });

  test('keeps a subpopulation back when several small groups together are missing from it', () => {
    const states = {
      dimension: 'status',
      categories: ['main', 'x', 'y', 'all'],
      sums: [{ total: 'all', parts: ['main', 'x', 'y'] }],
    };
    const cells = [300, 3, 3, 306, 100, 1, 1, 102, 100, 1, 1, 102, 100, 1, 1, 102];
    const people = statisticOf('cases', { '2023': cells }, states, areas);
    const groups = [count('everyone'), count('usual', { status: ['main'] })];
    const of = (indicator: string): Workspace => workspaceOf(people, groups, [plan([indicator])]);
    expect(shown(of('usual'), empty, 'usual')).toEqual([300, 100, 100, 100]);
    expect(shown(of('usual'), ledgerAfter(of('everyone')), 'usual')?.slice(1)).toEqual(['·', '·', '·']);
  });

  test('is not repeated where a stricter rule forbids it', () => {
    const strict = { minimum: 5, zeros: 'shown' } as const;
    const workspace = workspaceOf(city(84, 4, 30, 50), [count('all')], [plan(['all'], { rule: strict })]);
    expect(shown(workspace, ledgerAfter(countsOf(84, 4, 30, 50)))).toEqual([84, '·', 30, 50]);
  });

  test('binds no count that has changed since and is unsafe: nobody has seen it', () => {
    const ledger = ledgerAfter(countsOf(60, 10, 20, 30));
    expect(shown(countsOf(52, 2, 20, 30), ledger)).toEqual(['·', '·', 20, 30]);
  });

  test('by a restricted publication is known to readers of the others', () => {
    const [one, other] = ['one', 'other'].map((id) => plan(['all'], { id, accessRestricted: true })) as [
      PublicationPlan,
      PublicationPlan,
    ];
    const of = (...publications: PublicationPlan[]): Workspace =>
      workspaceOf(city(33, 11, 2, 20), [count('all')], publications);
    const before = ledgerOf({ C: 33, A: 11, B: null, D: null });
    const [run] = before.runs;
    const ledger = {
      ...before,
      runs: [{ ...run, publications: run?.publications.map((each) => ({ ...each, id: 'one', restricted: true })) }],
    } as Ledger;
    expect(shown(of(one, other), empty, 'all', 'other')).toEqual([33, '·', '·', 20]);
    expect(shown(of(one, other), ledger, 'all', 'other')).toEqual([33, 11, '·', '·']);
    expect(shown(of(other, one), ledger, 'all', 'other')).toEqual([33, 11, '·', '·']);
  });

  test('by a restricted publication is known to its own readers only', () => {
    const restricted = plan(['all'], { id: 'office', accessRestricted: true, rule: { minimum: 1, zeros: 'shown' } });
    const workspace = workspaceOf(city(33, 11, 2, 20), [count('all')], [plan(['all']), restricted]);
    const ledger = ledgerAfter(workspaceOf(city(33, 11, 2, 20), [count('all')], [restricted]));
    expect(shown(workspace, ledger)).toEqual(shown(workspace, empty));
    expect(shown(workspace, ledger, 'all', 'office')).toEqual([33, 11, 2, 20]);
  });

  test('and leaves no way to protect a count now is a problem that names the place', () => {
    const people = statisticOf('cases', { '2023': [150, 6, 300, 50, 2, 100, 50, 2, 100, 50, 2, 100] }, ages, areas);
    const bands = [
      count('minors', { age: ['0-16'] }),
      count('youth', { age: ['0-16', '17'] }),
      count('old', { age: ['18+'] }),
    ];
    const [minors, youth] = ['minors', 'youth'].map((id) => ledgerAfter(workspaceOf(people, bands, [plan([id])])));
    const both = { ...empty, runs: [...(minors as Ledger).runs, ...(youth as Ledger).runs] };
    const { value, problems } = publishAfter(workspaceOf(people, bands, [plan(['old'])]), options, { ...both, digest });
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['protection-incomplete']);
  });

  test('in a table that is no longer there is passed over', () => {
    const ledger = ledgerAfter(countsOf(33, 11, 2, 20));
    const other = { ...city(33, 11, 2, 20), id: 'others' };
    const indicator = { ...count('all'), numerator: { statistic: 'others', filter: {} } };
    expect(shown(workspaceOf(other, [indicator], [plan(['all'])]), ledger)).toEqual([33, '·', '·', 20]);
  });
});

describe('the ledger', () => {
  const workspace = countsOf(33, 11, 2, 20);

  test('holds per cell a hash of what was shown, and nothing of what was withheld', () => {
    const [run] = ledgerAfter(workspace).runs;
    const hash = (area: string, value: number) => digest(JSON.stringify(['cases {}', area, '2023', value]));
    expect(run).toEqual({
      date: '2026-01-31',
      reckonedWith: 0,
      publications: [
        {
          id: 'atlas',
          restricted: false,
          selections: [
            {
              statistic: 'cases',
              terms: {},
              cells: { '2023': { C: hash('C', 33), A: null, B: null, D: hash('D', 20) } },
            },
          ],
        },
      ],
    });
  });

  test('is unchanged when the same is published again, after any number of runs', () => {
    let ledger = ledgerOf({ C: 33, A: 11, B: null, D: null });
    ledger = ledgerAfter(workspace, ledger, '2026-02-01');
    ledger = ledgerAfter(countsOf(52, 30, 2, 20), ledger, '2026-02-02');
    expect(ledger.runs.length).toBeGreaterThan(1);
    expect(ledgerAfter(countsOf(52, 30, 2, 20), ledger, '2026-02-03')).toBe(ledger);
  });

  test('is unchanged too when restricted publications that show different things are published again', () => {
    const people = statisticOf('cases', { '2023': [150, 60, 300, 50, 20, 100, 50, 20, 100, 50, 20, 100] }, ages, areas);
    const bands = ['0-16', '17', '18+'].map((age) => count(age, { age: [age] }));
    const offices = bands.map(({ id }, at) => plan([id], { id: `office ${at}`, accessRestricted: at > 0 }));
    const several = workspaceOf(people, bands, offices);
    const ledger = ledgerAfter(several);
    expect(ledger.runs[0]?.publications.map(({ restricted }) => restricted)).toEqual([false, true, true]);
    expect(ledgerAfter(several, ledger, '2026-02-01')).toBe(ledger);
    // all that they show is shown again, so nothing had to be protected anew
    expect(publishAfter(several, options, { ...ledger, digest }).run().reckonedWith).toBe(0);
  });

  test('has a new run when a withdrawn publication is published again', () => {
    const ledger = ledgerAfter(workspace);
    const withdrawn = withdrawRelease(ledger, 'atlas', '2026-01-31', '2026-02-01') as Ledger;
    expect(ledgerAfter(workspace, withdrawn, '2026-02-02').runs.map(({ date }) => date)).toEqual([
      '2026-01-31',
      '2026-02-02',
    ]);
  });

  test('withdraws no release that is not in it, nor one twice', () => {
    const ledger = ledgerAfter(workspace);
    expect(withdrawRelease(ledger, 'atlas', '2026-01-30', '2026-02-01')).toBeUndefined();
    expect(withdrawRelease(ledger, 'other', '2026-01-31', '2026-02-01')).toBeUndefined();
    const withdrawn = withdrawRelease(ledger, 'atlas', '2026-01-31', '2026-02-01') as Ledger;
    expect(withdrawRelease(withdrawn, 'atlas', '2026-01-31', '2026-02-02')).toBeUndefined();
  });

  test('is read back as it was written', () => {
    const ledger = withdrawRelease(ledgerAfter(workspace), 'atlas', '2026-01-31', '2026-02-01');
    expect(readLedger(JSON.parse(JSON.stringify(ledger)), {})).toEqual({ value: ledger, problems: [] });
  });

  test('that cannot be understood is refused, not passed over', () => {
    for (const wrong of [{ ...empty, key: 'short' }, { ...empty, runs: [{ date: 'today' }] }, { formatVersion: 2 }, []])
      expect(readLedger(wrong, {}).value).toBeUndefined();
  });
});
