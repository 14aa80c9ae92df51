import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { protectionNote } from '../../src/format/sentences/protection-note.js';
import { hasValue, stateOf } from '../../src/model/observation-status.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import type { PublicationPlan, Statistic, Workspace } from '../../src/model/statistic.js';
import { publish, type PublishedFolder } from '../../src/publish/publish.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b', 'c', 'd');
const people = statisticOf(
  'people',
  { '2023': [400, 100, 100, 100, 100], '2024': [400, 100, 100, 100, 100] },
  undefined,
  areas,
);
const cases = statisticOf('cases', { '2023': [61, 2, 20, 30, 9], '2024': [70, 10, 20, 30, 10] }, undefined, areas);
const geometry: PlanarTopology = { type: 'Topology', objects: {}, arcs: [] };

const plan = (id: string, indicators: string[], more: Partial<PublicationPlan> = {}): PublicationPlan => ({
  id,
  title: { de: `Atlas ${id}` },
  audience: 'public',
  accessRestricted: false,
  topics: [{ id: 'topic', title: { de: 'Thema <b>' }, indicators }],
  ...more,
});
const share = {
  id: 'share',
  title: { de: 'Quote' },
  definition: { de: 'Fälle je 100' },
  form: 'share',
  numerator: { statistic: 'cases', filter: {} },
  denominator: { statistic: 'people', filter: {} },
  per: 100,
  unit: { de: '%' },
  decimals: 1,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
} as const;
const { denominator: _, ...caseCount } = { ...share, id: 'count', form: 'count' as const, per: 1, decimals: 0 };

const workspace = (publications: PublicationPlan[], statistics: Statistic[] = [people, cases]): Workspace => ({
  city: { name: 'Stadt & Land', fictional: true },
  publisher: { name: 'Amt' },
  areas,
  geometry,
  statistics,
  indicators: [share, caseCount],
  publications,
});
const sha256 = (texts: Iterable<string>): string =>
  createHash('sha256')
    .update([...texts].join(''))
    .digest('base64');
const options = { version: '0.0.0', script: { href: 'sozialraum.min.js', integrity: 'sha384-x' }, sha256 };
const published = (given: Workspace): readonly PublishedFolder[] => publish(given, options).value ?? [];
const filesOf = (folder: PublishedFolder | undefined) => new Map(folder?.files());

describe('publish', () => {
  const [folder] = published(workspace([plan('atlas', ['share'])]));
  const table = folder?.publication.tables.get('share');

  test('withholds an unsafe count, its rate, and at least one more that would give it away', () => {
    const statuses = [0, 1, 2, 3, 4].map((area) => stateOf(table?.value.status([area, 0]) ?? 0));
    expect(statuses[1]).toBe('suppressed');
    expect(statuses.filter((state) => state === 'suppressed').length).toBeGreaterThan(1);
    expect(stateOf(table?.numerator?.status([1, 0]) ?? 0)).toBe('suppressed');
    expect(table?.value.value([1, 0])).toBeNaN();
  });

  test('shows everything of a period in which nothing is unsafe', () => {
    const shown = [0, 1, 2, 3, 4].map((area) => table?.value.value([area, 1]));
    expect(shown).toEqual([17.5, 10, 20, 30, 10]);
  });

  test('states what was done and counts what is withheld', () => {
    const statement = folder?.publication.protection;
    expect(statement).toMatchObject({ method: 'cell-suppression', minimum: 3, zeros: 'shown', audited: true });
    let suppressed = 0;
    for (const cube of [table?.value, table?.numerator, table?.denominator])
      cube?.forEach((_, status) => (suppressed += hasValue(status) ? 0 : 1));
    expect(statement?.cells).toEqual({ published: 30 - suppressed, suppressed });
  });

  test('states what was proven, by which version, and the digest of the figures as anybody can check it', () => {
    const statement = folder?.publication.protection;
    expect(statement?.proven).toEqual({ width: 2, contributor: true });
    expect(statement?.version).toBe('0.0.0');
    expect(statement?.figures).toBe(`sha256-${sha256([filesOf(folder).get('data/share.plain.csv') ?? ''])}`);
  });

  test('tells in the statement nothing that depends on what is withheld', () => {
    const exchanged = statisticOf(
      'cases',
      { '2023': [61, 1, 20, 30, 10], '2024': [70, 10, 20, 30, 10] },
      undefined,
      areas,
    );
    const [other] = published(workspace([plan('atlas', ['share'])], [people, exchanged]));
    expect(stateOf(other?.publication.tables.get('share')?.value.status([4, 0]) ?? 0)).toBe('suppressed');
    expect(other?.publication.protection).toEqual(folder?.publication.protection);
  });

  test('says it in words on the page', () => {
    const page = filesOf(folder).get('index.html') ?? '';
    expect(page).toContain(protectionNote(folder?.publication.protection, 'de'));
    expect(page).toContain(`<code>${folder?.publication.protection?.figures}</code>`);
  });

  test('writes no number in any file where the status says suppressed', () => {
    const plain = filesOf(folder).get('data/share.plain.csv') ?? '';
    const row = plain.split('\n').find((line) => line.startsWith('a,') && line.includes(',2023,'));
    expect(row).toBe('a,Ortsteil a,district,2023,,,100,suppressed');
  });

  test('writes the German file with signs, notes and source', () => {
    const german = filesOf(folder).get('data/share.csv') ?? '';
    expect(german).toContain('a;Ortsteil a;district;2023;•;•;100;geheim gehalten');
    expect(german).toMatch(/CC0/);
  });

  test('escapes what comes from the data in its pages', () => {
    const page = filesOf(folder).get('index.html') ?? '';
    expect(page).toContain('Thema &lt;b&gt;');
    expect(page).not.toContain('Thema <b>');
    expect(page).toContain('integrity="sha384-x"');
    expect(page).not.toMatch(/ style=|<style|<script(?! defer src)/);
  });

  test('says on every page that a fictional city is fictional', () => {
    const pages = [...filesOf(folder)].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const [, page] of pages) expect(page).toMatch(/erfundene Stadt|Zahlen sind erfunden/);
  });

  test('gives the same bytes for the same workspace', () => {
    const [again] = published(workspace([plan('atlas', ['share'])]));
    expect([...filesOf(again)]).toEqual([...filesOf(folder)]);
  });
});

describe('several publications', () => {
  const shownOf = (folder: PublishedFolder | undefined, indicator: string) =>
    [0, 1, 2, 3, 4].map((area) =>
      hasValue(folder?.publication.tables.get(indicator)?.numerator?.status([area, 0]) ?? 0),
    );

  test('that everyone may read withhold the same counts, also where only one of them shows them all', () => {
    const [public_, council] = published(
      workspace([plan('public', ['share']), plan('council', ['share', 'count'], { audience: 'council' })]),
    );
    expect(shownOf(public_, 'share')).toEqual(shownOf(council, 'share'));
    expect(shownOf(council, 'count')).toEqual(shownOf(council, 'share'));
  });

  test('under the strictest of their rules', () => {
    const strict = { minimum: 10, zeros: 'shown' } as const;
    const [public_] = published(workspace([plan('public', ['share']), plan('council', ['count'], { rule: strict })]));
    expect(shownOf(public_, 'share')[4]).toBe(false);
    expect(public_?.publication.protection?.minimum).toBe(10);
  });

  test('with restricted access may show more, and change nothing in the open ones', () => {
    const rule = { minimum: 1, zeros: 'shown' } as const;
    const internal = plan('internal', ['share'], { audience: 'internal', accessRestricted: true, rule });
    const [alone] = published(workspace([plan('public', ['share'])]));
    const [public_, restricted] = published(workspace([plan('public', ['share']), internal]));
    expect(shownOf(restricted, 'share')).toEqual([true, true, true, true, true]);
    expect(restricted?.publication.protection?.method).toBe('none');
    expect(restricted?.publication.protection?.proven).toBeUndefined();
    expect([...filesOf(public_)]).toEqual([...filesOf(alone)]);
  });
});
