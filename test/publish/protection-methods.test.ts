import { describe, expect, test } from 'vitest';
import { roundCounts } from '../../src/disclosure/perturb/round-counts.js';
import { roundSmallCounts } from '../../src/disclosure/perturb/round-small-counts.js';
import type { ProtectionMethod } from '../../src/model/protection-method.js';
import type { Publication } from '../../src/model/publication.js';
import type { PublicationPlan, Statistic, Workspace } from '../../src/model/statistic.js';
import { alterationStatement } from '../../src/publish/altered-counts.js';
import { type Ledger, recordRun } from '../../src/publish/ledger.js';
import { publishAfter } from '../../src/publish/publish.js';
import { readLedger } from '../../src/publish/read-ledger.js';
import { caseCount, casesWorkspace, openPlan } from '../fixtures/cases-workspace.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('A', 'B', 'D');
const digest = (text: string): string => `#${text}`;
const secret = [1, 2, 3, 4] as const;
const options = { version: '0.0.0', script: { href: 'x.js' }, sha256: () => 'x', secret };
const empty: Ledger = { formatVersion: 1, key: '0'.repeat(64), runs: [] };

const cases = (cells: readonly number[], method?: ProtectionMethod): Statistic => ({
  ...statisticOf('cases', { '2023': cells }, undefined, areas),
  ...(method ? { method } : {}),
});
const workspaceOf = (statistic: Statistic, publications: readonly PublicationPlan[]): Workspace =>
  casesWorkspace(areas, statistic, { publications });

const small = { kind: 'small-count-rounding', base: 3 } as const;
const keyed = { kind: 'cell-key', maximumNoise: 5, variance: 3 } as const;
const exact = { kind: 'suppression' } as const;
const everything = { minimum: 1, zeros: 'shown' } as const;
const counts = [33, 1, 12, 20];

const publishOf = (workspace: Workspace, ledger: Ledger = empty, given: Partial<typeof options> = {}) =>
  publishAfter(workspace, { ...options, ...given }, { ...ledger, digest });
const codesOf = (...given: Parameters<typeof publishOf>): string[] =>
  publishOf(...given).problems.map(({ code }) => code);
const shownIn = (publication: Publication | undefined): number[] =>
  [0, 1, 2, 3].map((area) => publication?.tables.get(caseCount.id)?.value.value([area, 0]) ?? NaN);

describe('counts of one statistic', () => {
  test('changed in one publication and as they are in another, which the same people read, are refused', () => {
    const mixed = [openPlan('public', { method: small }), openPlan('council')];
    const { value, problems } = publishOf(workspaceOf(cases(counts), mixed));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'methods-differ', params: { statistic: 'cases', publications: 'public, council' } },
    ]);
    const bases = [openPlan('public', { method: small }), openPlan('council', { method: { ...small, base: 5 } })];
    expect(codesOf(workspaceOf(cases(counts), bases))).toEqual(['methods-differ']);
    const restricted = [openPlan('public', { method: small }), openPlan('office', { accessRestricted: true })];
    expect(codesOf(workspaceOf(cases(counts), restricted))).toEqual(['methods-differ']);
    const offices = [{ method: small }, {}].map((more, at) => openPlan(`${at}`, { accessRestricted: true, ...more }));
    expect(codesOf(workspaceOf(cases(counts), offices))).toEqual(['methods-differ']);
  });

  test('changed, and as they are in another statistic of the same persons, are refused', () => {
    const rounded = cases(counts, small);
    const again: Statistic = { ...cases(counts), id: 'again' };
    const shownAgain = { ...caseCount, id: 'again', numerator: { statistic: 'again', filter: {} } };
    const plan = openPlan('public');
    const topics = plan.topics.map((topic) => ({ ...topic, indicators: [...topic.indicators, 'again'] }));
    const workspace = workspaceOf(rounded, [{ ...plan, topics }]);
    const both = {
      ...workspace,
      statistics: [...workspace.statistics, again],
      indicators: [...workspace.indicators, shownAgain],
    };
    expect(publishOf(both).problems).toMatchObject([
      { code: 'methods-differ', params: { statistic: 'cases, again', publications: 'public' } },
    ]);
    const alike = { ...both, statistics: [...workspace.statistics, { ...again, method: small }] };
    expect(codesOf(alike)).toEqual([]);
  });

  test('changed, and too small to hide their part, are refused to whom a restricted publication shows the part', () => {
    const five = cityOf('A', 'B', 'D', 'E', 'F');
    const people = {
      ...statisticOf('cases', { '2023': [144, 2, 1, 1, 60, 80] }, undefined, five),
      method: { kind: 'conventional-rounding', base: 5 } as const,
    };
    const helped = statisticOf('helped', { '2023': [54, 2, 1, 1, 20, 30] }, undefined, five);
    const workspace = (...publications: PublicationPlan[]): Workspace => ({
      ...workspaceOf(people, publications),
      areas: five,
      statistics: [people, { ...helped, quality: { partOf: ['cases'] } }],
      indicators: [caseCount, { ...caseCount, id: 'helped', numerator: { statistic: 'helped', filter: {} } }],
    });
    const topics = [{ id: 'topic', title: { de: 'Thema' }, indicators: ['helped'] }];
    const part = openPlan('part', { topics, accessRestricted: true });
    const before = openPlan('before', { topics: [], accessRestricted: true });
    expect(codesOf(workspace(part))).toEqual([]);
    expect(codesOf(workspace(openPlan('public'), part))).toContain('methods-differ');
    expect(codesOf(workspace(openPlan('public'), before, part))).toContain('methods-differ');
  });

  test('are the same in all publications that change them', () => {
    for (const method of [small, keyed]) {
      const { value } = publishOf(workspaceOf(cases(counts, method), [openPlan('public'), openPlan('council')]));
      const [one, other] = (value ?? []).map(({ publication }) => shownIn(publication));
      expect(one).toEqual(other);
      expect(one).not.toEqual(counts);
    }
  });

  test('may be as they are for readers who may see every count', () => {
    const office = openPlan('office', { accessRestricted: true, rule: everything, method: exact });
    const { value, problems } = publishOf(workspaceOf(cases(counts, small), [openPlan('public'), office]));
    expect(problems).toEqual([]);
    expect(value?.map(({ publication }) => publication.protection?.method)).toEqual(['alteration', 'none']);
    expect(shownIn(value?.[1]?.publication)).toEqual(counts);
  });
});

describe('a method', () => {
  test('whose base does not hide small counts is refused', () => {
    const rounding = (base: number): ProtectionMethod => ({ kind: 'conventional-rounding', base });
    expect(codesOf(workspaceOf(cases(counts, rounding(3)), [openPlan('public')]))).toEqual(['base-too-small']);
    const strict = openPlan('public', { rule: { minimum: 10, zeros: 'shown' } });
    expect(codesOf(workspaceOf(cases(counts, rounding(5)), [strict]))).toEqual(['base-too-small']);
    expect(codesOf(workspaceOf(cases(counts, { ...small, base: 2 }), [openPlan('public')]))).toEqual([
      'base-too-small',
    ]);
  });

  test('that needs a key is refused without', () => {
    const workspace = workspaceOf(cases(counts, keyed), [openPlan('public')]);
    const { secret: _secret, ...keyless } = options;
    const { value, problems } = publishAfter(workspace, keyless, { runs: [], digest });
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['key-missing']);
  });

  test('that cannot be applied is refused with the reason', () => {
    const contradicted = cases([40, 1, 12, 20], small);
    const { problems } = publishOf(workspaceOf(contradicted, [openPlan('public')]));
    expect(problems).toMatchObject([{ code: 'method-impossible', params: { statistic: 'cases', reason: 'sums' } }]);
    const tight = cases(counts, { ...keyed, variance: 1 });
    expect(publishOf(workspaceOf(tight, [openPlan('public')])).problems).toMatchObject([
      { code: 'method-impossible', params: { reason: 'parameters' } },
    ]);
  });

  test('of rounding is refused where parts and total leave a small count in no doubt', () => {
    // four districts of 2 round to 0, their city of 8 to 10: at least 8, and none of them is more than 2
    const four = cityOf('A', 'B', 'D', 'E');
    const statistic = {
      ...statisticOf('cases', { '2023': [8, 2, 2, 2, 2] }, undefined, four),
      method: { kind: 'conventional-rounding', base: 5 } as const,
    };
    const workspace = { ...workspaceOf(statistic, [openPlan('public')]), areas: four };
    const { value, problems } = publishOf(workspace);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'method-too-weak', params: { statistic: 'cases', count: 4 } }]);
    const sound = statisticOf('cases', { '2023': [9, 2, 2, 2, 3] }, undefined, four);
    const rounded = { ...sound, method: statistic.method };
    expect(codesOf({ ...workspaceOf(rounded, [openPlan('public')]), areas: four })).toEqual([]);
  });

  describe('of rounding, with a total in one publication and its parts in another,', () => {
    const codes = ['k', 'l', 'm', 'n'];
    const kinds = { dimension: 'kind', categories: ['all', ...codes], sums: [{ total: 'all', parts: codes }] };
    // four times 2 round to 0, and 8 to 10
    const statistic = {
      ...statisticOf('cases', { '2023': [8, 2, 2, 2, 2] }, kinds),
      method: { kind: 'conventional-rounding', base: 5 } as const,
    };
    const parts = codes.map((code) => ({
      ...caseCount,
      id: code,
      numerator: { statistic: 'cases', filter: { kind: [code] } },
    }));
    const topics = [{ id: 'topic', title: { de: 'Thema' }, indicators: codes }];
    const workspace = (...publications: PublicationPlan[]): Workspace => ({
      ...workspaceOf(statistic, publications),
      areas: cityOf(),
      indicators: [caseCount, ...parts],
    });

    test('is refused where somebody reads both', () => {
      expect(codesOf(workspace(openPlan('total')))).toEqual([]);
      expect(codesOf(workspace(openPlan('parts', { topics })))).toEqual([]);
      expect(codesOf(workspace(openPlan('total'), openPlan('parts', { topics })))).toEqual(['method-too-weak']);
      const restricted = openPlan('parts', { topics, accessRestricted: true });
      expect(codesOf(workspace(openPlan('total'), restricted))).toEqual(['method-too-weak']);
    });

    test('is refused where one was released before', () => {
      const { run } = publishOf(workspace(openPlan('parts', { topics })));
      const ledger = recordRun(empty, run(), '2026-01-31');
      expect(codesOf(workspace(openPlan('parts', { topics })), ledger)).toEqual([]);
      expect(codesOf(workspace(openPlan('total')), ledger)).toEqual(['method-too-weak']);
      const office = openPlan('parts', { topics, accessRestricted: true });
      const restricted = recordRun(empty, publishOf(workspace(office)).run(), '2026-01-31');
      expect(codesOf(workspace(openPlan('total')), restricted)).toEqual([]);
      const total = openPlan('total', { accessRestricted: true });
      expect(codesOf(workspace(total, { ...office, topics: [] }), restricted)).toEqual(['method-too-weak']);
    });
  });

  test('says in public what it says of itself, apart from what depends on the counts', () => {
    const { cube } = cases(counts);
    expect(alterationStatement({ kind: 'conventional-rounding', base: 5 })).toEqual(roundCounts(cube, 5).statement);
    const said = roundSmallCounts(cube, 'stock', 3).statement;
    expect(alterationStatement(small)).toEqual({ ...said, largestDifference: 2 });
  });
});

describe('after a release', () => {
  const released = (statistic: Statistic, given: Partial<typeof options> = {}): Ledger =>
    recordRun(empty, publishOf(workspaceOf(statistic, [openPlan('public')]), empty, given).run(), '2026-01-31');

  test('the same method with the same key publishes the same, and enters nothing', () => {
    for (const method of [small, keyed]) {
      const workspace = workspaceOf(cases(counts, method), [openPlan('public')]);
      const ledger = released(cases(counts, method));
      const again = publishOf(workspace, ledger);
      expect(shownIn(again.value?.[0]?.publication)).toEqual(shownIn(publishOf(workspace).value?.[0]?.publication));
      expect(recordRun(ledger, again.run(), '2026-02-28')).toBe(ledger);
    }
  });

  test('with another method, base, noise or key is refused', () => {
    const refused = (before: ProtectionMethod, now: ProtectionMethod, given: Partial<typeof options> = {}): string[] =>
      codesOf(workspaceOf(cases(counts, now), [openPlan('public')]), released(cases(counts, before)), given);
    expect(refused(exact, small)).toEqual(['method-changed']);
    expect(refused(small, exact)).toEqual(['method-changed']);
    expect(refused(small, { ...small, base: 5 })).toEqual(['method-changed']);
    expect(refused(keyed, { ...keyed, maximumNoise: 6 })).toEqual(['method-changed']);
    expect(refused(keyed, keyed, { secret: [1, 2, 3, 5] as never })).toEqual(['method-changed']);
    const [one, other] = ['one', 'other'].map((id) => openPlan(id, { accessRestricted: true })) as [
      PublicationPlan,
      PublicationPlan,
    ];
    const { run } = publishOf(workspaceOf(cases(counts, small), [one]));
    const before = recordRun(empty, run(), '2026-01-31');
    expect(codesOf(workspaceOf(cases(counts, exact), [other]), before)).toEqual([]);
    const later = { ...one, topics: [] };
    expect(codesOf(workspaceOf(cases(counts, exact), [other, later]), before)).toEqual(['method-changed']);
    expect(codesOf(workspaceOf(cases(counts, exact), [{ ...other, rule: everything }, later]), before)).toEqual([]);
    expect(refused(small, small, { secret: [1, 2, 3, 5] as never })).toEqual([]);
  });

  test('of other periods another method may be used', () => {
    const later = statisticOf('cases', { '2024': [33, 1, 12, 20] }, undefined, areas);
    const now = workspaceOf({ ...later, method: small }, [openPlan('public')]);
    expect(codesOf(now, released(cases(counts)))).toEqual([]);
  });

  test('the ledger has hashes of what was shown, and neither key nor noise', () => {
    const ledger = recordRun(
      empty,
      publishAfter(workspaceOf(cases(counts, keyed), [openPlan('public')]), options, {
        runs: [],
        digest: (text) => `${text.length}`,
      }).run(),
      '2026-01-31',
    );
    const [selection] = ledger.runs[0]?.publications[0]?.selections ?? [];
    expect(selection?.method).toBe('cell-key');
    expect(JSON.stringify(ledger)).not.toMatch(/maximumNoise|variance/);
    expect(readLedger(JSON.parse(JSON.stringify(ledger)), {})).toEqual({ value: ledger, problems: [] });
  });
});
