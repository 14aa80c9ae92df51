import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../src/format/problem/format-problem.js';
import type { Publication } from '../../src/model/publication.js';
import { QUALITY_ASPECTS, QUALITY_DIMENSIONS } from '../../src/model/quality.js';
import type { Statistic } from '../../src/model/statistic.js';
import { publish } from '../../src/publish/publish.js';
import { qualityReportPage } from '../../src/publish/quality-report-page.js';
import { type QualityReport, qualityReport } from '../../src/publish/quality-report.js';
import { badgeInWords } from '../../src/publish/ready-texts.js';
import { readPublication } from '../../src/publish/read-publication.js';
import { qualityBadge } from '../../src/quality/published-quality.js';
import { caseCount, casesWorkspace } from '../fixtures/cases-workspace.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';
import { noise } from '../quality/figures-of.js';

const codes = Array.from({ length: 16 }, (_, at) => `d${at + 10}`);
const areas = cityOf(...codes);
const years = Array.from({ length: 9 }, (_, at) => 2015 + at);
// odd numbers that occur nowhere else in a report; some are too small to be shown, and one year has gaps
const count = (year: number, district: number): number | 'missing' =>
  year === 2019 && district === 3
    ? 'missing'
    : district === 5
      ? 1 + (year % 2)
      : 1_003 + 911 * district + Math.floor(90 * noise(year, district));
const cells = Object.fromEntries(
  years.map((year) => {
    const row = codes.map((_, district) => count(year, district));
    const total = row.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0);
    return [String(year), [total, ...row]];
  }),
);
const cases: Statistic = {
  ...statisticOf('cases', cells, undefined, areas),
  title: { de: 'Fälle <i>', en: 'Cases <i>' },
  breaks: [{ period: '2021', reason: { de: 'Reform' } }],
  quality: {
    definition: { de: 'Wer Hilfe & Rat bekam' },
    use: { de: 'Sozialplanung' },
    knownErrors: [{ de: '2016 fehlt eine Dienststelle', en: 'In 2016 one office is missing' }],
    delivery: { every: 'year', days: 90 },
  },
};
const workspace = casesWorkspace(areas, cases, {
  city: { name: 'Stadt "&" Land', fictional: true },
  indicators: [{ ...caseCount, definition: { de: 'Fälle am Jahresende' } }],
});
const { value: folders = [] } = publish(workspace, { version: '1.2.3', script: { href: 'x.js' }, sha256: () => 'x' });
const publications = folders.map(({ publication }) => publication);
const report: QualityReport = qualityReport({
  workspace,
  publications,
  found: [],
  version: '1.2.3',
  today: '2025-06-30',
});
const [statistic] = report.statistics;
const aspect = (id: string) => statistic?.aspects.find((each) => each.aspect === id);

describe('qualityReport', () => {
  test('has every dimension of official quality reports, and says what cannot be judged', () => {
    expect([...new Set(statistic?.aspects.map(({ dimension }) => dimension))]).toEqual(QUALITY_DIMENSIONS);
    expect(statistic?.aspects.map(({ aspect: id }) => id)).toEqual(QUALITY_ASPECTS);
    expect(aspect('tables')?.state).toBe('not-assessed');
    expect(aspect('duplicates')?.state).toBe('clear');
  });

  test('has each finding with its place, evidence, severity and what to do', () => {
    expect(aspect('coverage')?.findings).toEqual([
      {
        code: 'quality-areas-missing',
        severity: 'warning',
        action: 'complete',
        params: { count: 1, periods: '2019', example: 'Ortsteil d13' },
        place: { path: 'statistics.cases', figures: [{ area: 'd13', period: '2019' }] },
        names: [[{ de: 'Ortsteil d13' }, { de: '2019' }]],
      },
    ]);
    expect(aspect('calendar')?.findings).toMatchObject([{ code: 'quality-overdue', action: 'request-delivery' }]);
    expect(aspect('known-errors')?.findings).toHaveLength(1);
  });

  test('counts cells by what stands in them, and names the publications', () => {
    expect(statistic?.coverage).toMatchObject({
      first: '2015',
      last: '2023',
      periods: 9,
      values: 17 * 9 - 1,
      missing: 1,
    });
    expect(statistic?.publishedIn).toEqual([{ title: { de: 'Atlas atlas' }, audience: 'public' }]);
  });

  test('holds what reading has found of a statistic', () => {
    const place = { file: 'a.csv', path: 'statistics.cases' };
    const params = { column: 'Merkmal', labels: 'Anteil' };
    const found = [{ code: 'quality-units-mixed', severity: 'warning', place, params } as const];
    const [first] = qualityReport({ workspace, publications, found, version: '1', today: '2025-06-30' }).statistics;
    expect(first?.aspects.find((each) => each.aspect === 'definition')?.findings).toContainEqual(
      expect.objectContaining({ code: 'quality-units-mixed', action: 'inspect' }),
    );
  });

  test('holds no value of any cell, withheld or not', () => {
    const text = JSON.stringify(report) + qualityReportPage(report, 'de');
    for (const value of Object.values(cells).flat())
      if (typeof value === 'number' && value > 100) expect(text).not.toMatch(new RegExp(`(?<!\\d)${value}(?!\\d)`));
    expect(text).not.toContain(new Intl.NumberFormat('de').format(Number(cells['2015']?.[1])));
  });
});

describe('qualityReportPage', () => {
  test('has all of it in both languages, escaped, and says that it is for the house alone', () => {
    const [de, en] = [qualityReportPage(report, 'de'), qualityReportPage(report, 'en')];
    expect(de).toContain('nicht veröffentlichen');
    expect(en).toContain('not to be published');
    for (const page of [de, en]) {
      expect(page).toContain('&lt;i&gt;');
      expect(page).not.toMatch(/<i>|undefined|\[object/);
      expect(page.match(/<h1>/g)).toHaveLength(1);
    }
    expect(de).toContain(problemSentence(aspect('coverage')!.findings[0]!, 'de').replaceAll('"', '&quot;'));
    expect(de).toContain('jährlich, spätestens 90 Tage nach Ende des Zeitraums');
    expect(en).toContain('ask for what is missing');
  });
});

describe('the badge of a published indicator', () => {
  const read = (): Publication => {
    const files = new Map(folders[0]?.files());
    const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
    const { value } = readPublication({ collection: json('publication.json'), datasets: [json('data/count.json')] });
    return value!;
  };

  test('comes back from the collection and from the dataset', () => {
    const publication = read();
    const badge = publications[0]?.indicators[0]?.quality;
    expect(badge).toMatchObject({
      worst: 'warning',
      knownErrors: [{ de: '2016 fehlt eine Dienststelle' }],
      notes: expect.arrayContaining([
        expect.objectContaining({ aspect: 'coverage', severity: 'warning' }),
        { aspect: 'known-errors', severity: 'warning' },
        expect.objectContaining({
          aspect: 'breaks',
          severity: 'info',
          text: { de: 'Die Reihe hat einen Bruch.', en: 'The series has a break.' },
        }),
      ]) as unknown,
    });
    expect(publication.indicators[0]?.quality).toEqual(badge);
    expect(publication.tables.get('count')?.indicator.quality).toEqual(badge);
  });

  test('tells nothing of withheld counts: whoever has the published figures alone comes to the same', () => {
    const table = read().tables.get('count')!;
    const { quality, ...plain } = table.indicator;
    expect(table.value.cells().statuses.some((status) => (status & 7) === 3)).toBe(true);
    expect(badgeInWords(qualityBadge({ ...table, indicator: plain }, quality?.knownErrors ?? []))).toEqual(quality);
  });
});
