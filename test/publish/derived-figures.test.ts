import { describe, expect, test } from 'vitest';
import { hasValue, stateOf } from '../../src/model/observation-status.js';
import type { DerivedIndicator, Indicator } from '../../src/model/indicator.js';
import type { PlanarTopology, Publication } from '../../src/model/publication.js';
import type { Statistic, Workspace } from '../../src/model/statistic.js';
import { publish, type PublishedFolder } from '../../src/publish/publish.js';
import { readPublication } from '../../src/publish/read-publication.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b', 'c', 'd');
const ages = {
  dimension: 'age',
  categories: ['all', '0-64', '65', '66+'],
  sums: [{ total: 'all', parts: ['0-64', '65', '66+'] }],
};
// one person of 65 in area a: who knew those up to 64 and those up to 65 at once would know it
const district = (one: number): number[] => [100, 80, one, 20 - one];
const peopleAt = [400, 320, 1 + 3 * 8, 400 - 320 - 25, ...district(1), ...district(8), ...district(8), ...district(8)];
const people = statisticOf('people', { '2023': peopleAt, '2024': peopleAt }, ages, areas);
const cases = statisticOf('cases', { '2023': [61, 2, 20, 30, 9], '2024': [70, 10, 20, 30, 10] }, undefined, areas);
const geometry: PlanarTopology = { type: 'Topology', objects: {}, arcs: [] };

const share: Indicator = {
  id: 'share',
  title: { de: 'Quote' },
  definition: { de: 'Fälle je 100' },
  form: 'share',
  numerator: { statistic: 'cases', filter: {} },
  denominator: {
    statistic: 'people',
    filter: {},
    ages: {
      age: [
        { from: 0, to: 64 },
        { from: 0, to: 65, since: '2024' },
      ],
    },
  },
  per: 100,
  unit: { de: '%' },
  decimals: 1,
  confidence: 'wilson',
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
};
const { numerator: _, denominator: __, confidence: ___, ...description } = share;
const change: DerivedIndicator = {
  ...description,
  id: 'change',
  form: 'derived',
  derivation: { kind: 'change', of: 'share', since: 'previous', as: 'absolute' },
  per: 1,
  unit: { de: 'Prozentpunkte' },
};

const workspace = (shown: string[], statistics: Statistic[] = [people, cases]): Workspace => ({
  city: { name: 'Stadt', fictional: true },
  publisher: { name: 'Amt' },
  areas,
  geometry,
  statistics,
  indicators: [share],
  derived: [change],
  publications: [
    {
      id: 'atlas',
      title: { de: 'Atlas' },
      audience: 'public',
      accessRestricted: false,
      topics: [{ id: 't', title: { de: 'T' }, indicators: shown }],
    },
  ],
});
const options = { version: '0.0.0', script: { href: 's.js', integrity: 'sha384-x' }, sha256: () => '' };
const publishedFolder = (given: Workspace): PublishedFolder => {
  const { value, problems } = publish(given, options);
  expect(problems).toEqual([]);
  return value?.[0] as PublishedFolder;
};

describe('a derived indicator', () => {
  const folder = publishedFolder(workspace(['share', 'change']));
  const { tables } = folder.publication;

  test('is computed from what is published: nothing of it has a number where its input has none', () => {
    const [input, value] = [tables.get('share')?.value, tables.get('change')?.value];
    const open = [0, 1, 2, 3, 4].filter((area) => hasValue(input?.status([area, 0]) ?? 0));
    expect(open.length).toBeLessThan(5);
    for (let area = 0; area < 5; area++) {
      expect(stateOf(value?.status([area, 0]) ?? 0)).toBe('missing');
      expect(stateOf(value?.status([area, 1]) ?? 0)).toBe(open.includes(area) ? 'ok' : 'suppressed');
    }
  });

  test('protects its inputs also where they are not shown themselves', () => {
    const alone = publishedFolder(workspace(['change'])).publication;
    expect([...alone.tables.keys()]).toEqual(['change']);
    for (let area = 0; area < 5; area++)
      expect(alone.tables.get('change')?.value.status([area, 1])).toBe(tables.get('change')?.value.status([area, 1]));
  });

  test('names the sources of what it is computed from, and its formula, and is read back as it was', () => {
    const files = new Map(folder.files());
    expect(files.get('data/change.csv')).toContain('Berechnung: Wert − Wert der Vorperiode (Quote).');
    const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
    const read = readPublication({
      collection: json('publication.json'),
      datasets: ['share', 'change'].map((id) => json(`data/${id}.json`)),
    });
    expect(read.problems).toEqual([]);
    const indicator = (read.value as Publication).tables.get('change')?.indicator;
    expect(indicator).toMatchObject({ derivation: change.derivation, sources: [{ name: { de: 'erfunden' } }] });
    const cells = (publication: Publication) => publication.tables.get('share')?.lower?.cells();
    expect(cells(read.value as Publication)).toEqual(cells(folder.publication));
  });
});

describe('ages that depend on the period', () => {
  test('are published of their periods alone, so that nobody learns of one year of age by two of them', () => {
    const { tables } = publishedFolder(workspace(['share'])).publication;
    const base = tables.get('share')?.denominator;
    expect([base?.value([2, 0]), base?.value([2, 1])]).toEqual([80, 88]);
    // the one person of 65 costs nothing: at no time both sums are known
    expect([0, 1].map((time) => stateOf(base?.status([1, time]) ?? 0))).toEqual(['ok', 'ok']);
  });
});

describe('the range of chance fluctuation', () => {
  test('is published where the value is, and says nothing where it is withheld', () => {
    const { tables } = publishedFolder(workspace(['share'])).publication;
    const { value, lower, upper } = tables.get('share') ?? {};
    value?.forEach((figure, status, index) => {
      expect(lower?.status(index)).toBe(status);
      if (!hasValue(status)) return;
      expect(lower?.value(index)).toBeLessThanOrEqual(figure);
      expect(upper?.value(index)).toBeGreaterThanOrEqual(figure);
    });
  });

  test('stands in the downloaded tables as what it is', () => {
    const files = new Map(publishedFolder(workspace(['share'])).files());
    expect(files.get('data/share.csv')).toContain('Zufallsschwankung von');
    expect(files.get('data/share.csv')).toContain('kein Stichprobenfehler');
    expect(files.get('data/share.plain.csv')).toContain('denominator,lower,upper,status');
  });
});

test('the flags of a withheld value tell nothing about the counts behind it', () => {
  const few: Workspace = { ...workspace(['share']), indicators: [{ ...share, minimumCases: 5 }] };
  const { tables } = publishedFolder(few).publication;
  const hidden = new Set<number>();
  tables.get('share')?.value.forEach((_, status) => {
    if (stateOf(status) === 'suppressed') hidden.add(status);
  });
  expect(hidden.size).toBe(1);
});
