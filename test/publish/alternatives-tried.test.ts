import { describe, expect, test } from 'vitest';
import type { ProtectionMethod } from '../../src/model/protection-method.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import { areaNeighbours } from '../../src/publish/area-neighbours.js';
import { protectionReportPage } from '../../src/publish/protection-report-page.js';
import type { ReleaseReport } from '../../src/publish/protection-report.js';
import { publish } from '../../src/publish/publish.js';
import { casesWorkspace } from '../fixtures/cases-workspace.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('A', 'B', 'D', 'E');
// A borders B, B borders D, D borders E
const geometry: PlanarTopology = {
  type: 'Topology',
  objects: {
    district: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'A', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'B', arcs: [[~1, 2]] },
        { type: 'MultiPolygon', id: 'D', arcs: [[[~2, 3]], [[4]]] },
        { type: 'Polygon', id: 'E', arcs: [[~3]] },
      ],
    },
  },
  arcs: [],
};
const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const inEach = (periods: readonly string[], cells: readonly number[]) =>
  Object.fromEntries(periods.map((period) => [period, cells]));

function reportOf(cells: readonly number[], method?: ProtectionMethod, periods = years) {
  const counts = statisticOf('cases', inEach(periods, cells), undefined, areas);
  const statistic = { ...counts, ...(method ? { method } : {}) };
  const workspace = casesWorkspace(areas, statistic, { geometry });
  const secret = [1, 2, 3, 4] as const;
  const report = publish(workspace, { version: '1', script: { href: 'x.js' }, sha256: () => 'x', secret }).report();
  return { report, release: report.releases[0] as ReleaseReport };
}

describe('alternatives tried', () => {
  // per year 33, of which 1, 2, 10 and 20 in the districts: 35 cells
  const { report, release } = reportOf([33, 1, 2, 10, 20]);
  const [tried] = release.alternatives;
  const costOf = (method: string) => tried?.methods.find((each) => each.method === method)?.cost;

  test('have what suppression withholds, as it was applied', () => {
    expect(tried?.methods[0]).toMatchObject({ method: 'suppression', applied: true });
    expect(costOf('suppression')?.withheld).toBe(release.loss.primary + release.loss.secondary);
    expect(tried?.methods.slice(1).every(({ applied }) => !applied)).toBe(true);
  });

  test('have how many cells rounding changes and by how much', () => {
    // 1 and 2 become 0 and 3; 33 stays
    expect(costOf('small-count-rounding')).toEqual({ withheld: 0, changed: 14, meanDifference: 0.4, open: 0 });
    // 1, 2, 10, 20, 33 become 0, 0, 10, 20, 35
    expect(costOf('conventional-rounding')).toEqual({ withheld: 0, changed: 21, meanDifference: 1, open: 0 });
  });

  test('have what is to be expected where chance decides', () => {
    // to multiples of 3: 4/3 for each of 1, 2, 10 and 20, and 33 stays
    expect(costOf('random-rounding')).toMatchObject({ withheld: 0, changed: 28, meanDifference: 1.1 });
    const noise = costOf('cell-key');
    expect(noise?.withheld).toBe(0);
    expect(noise?.changed).toBeGreaterThan(20);
    // a variance of 3 at most
    expect(noise?.meanDifference).toBeLessThan(1.75);
  });

  test('count what rounding would leave too open to be published', () => {
    // four times 2 round to 0, and 8 to 10: at least 8, and no more than 2 each
    const [even] = reportOf([8, 2, 2, 2, 2]).release.alternatives;
    const openOf = (kind: string) => even?.methods.find(({ method }) => method === kind)?.cost?.open;
    expect(openOf('conventional-rounding')).toBe(28);
    expect(openOf('small-count-rounding')).toBe(0);
  });

  test('have what merging neighbours would give', () => {
    expect(tried?.merging).toEqual([
      {
        kind: 'merging',
        dimension: { de: 'Gebiet' },
        groups: 1,
        unsafe: { before: 14, after: 0 },
        categories: { before: 5, after: 4 },
        safeCountsLost: 0,
      },
    ]);
  });

  test('say where totals that contradict their parts cannot be rounded so that all adds up', () => {
    const [contradicted] = reportOf([40, 1, 2, 10, 20]).release.alternatives;
    expect(contradicted?.methods[1]).toEqual({ method: 'small-count-rounding', base: 3, applied: false });
  });

  test('are none where nothing is withheld', () => {
    expect(reportOf([60, 10, 20, 10, 20]).release.alternatives).toEqual([]);
  });

  test('have the method that was applied with its own base, and suppression no more', () => {
    const [applied] = reportOf([33, 1, 2, 10, 20], { kind: 'small-count-rounding', base: 5 }).release.alternatives;
    expect(applied?.methods[0]).toMatchObject({ method: 'small-count-rounding', base: 5, applied: true });
    expect(applied?.methods.map(({ method }) => method)).not.toContain('suppression');
  });

  test('say what who knew the size of the noise would find', () => {
    const noise = { kind: 'cell-key', maximumNoise: 5, variance: 3 } as const;
    const { report: keyed, release: applied } = reportOf([33, 1, 2, 10, 20], noise);
    expect(applied.alternatives[0]?.behindNoise).toBe(0);
    expect(protectionReportPage(keyed, 'de')).toContain('Auch wer wüsste');
    expect(tried?.behindNoise).toBeUndefined();
    // one to each side, and parts that leave no room: the more cells, the more of them lie open
    const tight = { kind: 'cell-key', maximumNoise: 1, variance: 0.9, blocked: 0 } as const;
    const found = reportOf([8, 2, 2, 2, 2], tight).release.alternatives[0]?.behindNoise;
    expect(found).toBeGreaterThan(0);
  });

  test('have no mean difference over a few cells, of which it would tell too much', () => {
    const [few] = reportOf([33, 1, 2, 10, 20], undefined, years.slice(0, 5)).release.alternatives;
    expect(few?.methods.map(({ cost }) => cost?.meanDifference)).toEqual(few?.methods.map(() => undefined));
  });

  test.each(['de', 'en'] as const)('stand in the report as tables: %s', (language) => {
    const page = protectionReportPage(report, language);
    const cell = (text: string): string => `<td class="number">${text}</td>`;
    expect(page).toContain([cell('0'), cell('21'), cell(language === 'de' ? '1,0' : '1.0'), cell('0')].join('\n'));
    expect(page).toContain(cell('14 → 0'));
  });
});

test('areas with a line in common are neighbours, whichever way it runs', () => {
  expect([...areaNeighbours(geometry)].sort()).toEqual([
    ['A', ['B']],
    ['B', ['A', 'D']],
    ['D', ['B', 'E']],
    ['E', ['D']],
  ]);
});
