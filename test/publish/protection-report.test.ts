import { describe, expect, test } from 'vitest';
import type { Statistic, Workspace } from '../../src/model/statistic.js';
import { protectionReportPage } from '../../src/publish/protection-report-page.js';
import { REPORT_STYLE } from '../../src/publish/report-page.js';
import type { ProtectedTogether } from '../../src/publish/protect-releases.js';
import { type ProtectionReport, protectionReport } from '../../src/publish/protection-report.js';
import { publish } from '../../src/publish/publish.js';
import { caseCount, casesWorkspace, openPlan } from '../fixtures/cases-workspace.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b', 'c', 'd', 'e');
const rule = { minimum: 5, zeros: 'shown' } as const;
// district a is small; b to e are large, and none of their values occurs as another figure of a report
const casesOf = (a: number, b: number): Statistic => ({
  ...statisticOf('cases', { '2023': [27_713, a, b, 7_691, 7_817, 7_919] }, undefined, areas),
  title: { de: 'Fälle <i>', en: 'Cases <i>' },
  rule,
});
const options = { version: '1.2.3', script: { href: 'sozialraum.min.js' }, sha256: () => 'digest' };
const workspace = (cases: Statistic, publications = [openPlan('atlas')]): Workspace =>
  casesWorkspace(areas, cases, {
    city: { name: 'Stadt "&" Land', fictional: true },
    indicators: [{ ...caseCount, title: { de: 'Fälle & mehr', en: 'Cases & more' } }],
    publications,
  });
const reportOf = (given: Workspace): ProtectionReport => publish(given, options).report();

describe('protectionReport', () => {
  const report = reportOf(workspace(casesOf(3, 4_283)));
  const [release] = report.releases;

  test('names the rule of every statistic and of every publication, and the one in force', () => {
    const strict = { minimum: 10, zeros: 'protected' } as const;
    const [together] = reportOf(workspace(casesOf(3, 4_283), [openPlan('atlas', { rule: strict })])).releases;
    expect(together?.publications).toMatchObject([{ id: 'atlas', audience: 'public', rule: strict }]);
    expect(together?.rules).toMatchObject([{ statistic: 'cases', own: rule, applied: strict }]);
    expect(release?.publications[0]?.rule).toBeUndefined();
    expect(release?.rules).toMatchObject([{ own: rule, applied: rule }]);
  });

  test('counts published, primary and secondary cells of every selection apart', () => {
    expect(release?.selections).toHaveLength(1);
    const selection = release?.selections[0];
    expect(selection).toMatchObject({ statistic: 'cases', primary: 1, indicators: [{ id: 'count' }] });
    expect(selection?.names).toEqual([{ de: 'Fälle <i>', en: 'Cases <i>' }]);
    expect((selection?.published ?? 0) + (selection?.secondary ?? 0)).toBe(5);
    expect(selection?.secondary).toBeGreaterThan(0);
  });

  test('agrees with what is said in public', () => {
    const statement = release?.publications[0]?.statement;
    expect(statement).toMatchObject({ version: '1.2.3', figures: 'sha256-digest' });
    expect(statement?.cells.suppressed).toBe((release?.loss.primary ?? 0) + (release?.loss.secondary ?? 0));
  });

  test('gives the share of what only protects others, and its sum unless that would tell a value', () => {
    const { secondary = 0, share, sum } = release?.loss ?? {};
    expect(secondary).toBeLessThan(3);
    expect(share).toBe(secondary / 6);
    expect(sum).toBeUndefined();
    const years = { '2021': [60, 2, 9, 20, 29], '2022': [60, 2, 9, 20, 29], '2023': [60, 2, 9, 20, 29] };
    const several = statisticOf('cases', years, undefined, cityOf('a', 'b', 'c', 'd'));
    const loss = reportOf({ ...workspace(several), areas: cityOf('a', 'b', 'c', 'd') }).releases[0]?.loss;
    // every year alone: the two cases of a, and the nine of b as the cheapest that hides them
    expect(loss).toMatchObject({ primary: 3, secondary: 3, sum: 27 });
  });

  test('says that the audit was passed', () => {
    expect(release?.audit.safe).toBe(true);
    expect(release?.audit.findings).toEqual([]);
    expect(release?.audit.hidden).toBeGreaterThan(0);
  });

  test('names the places where an audit failed by what is shown there, also where nothing is published', () => {
    const given = workspace(casesOf(3, 4_283));
    const selection = { id: 'key', selection: { statistic: 'cases', filter: {} }, indicators: ['count'] };
    const audit: ProtectedTogether['audit'] = {
      safe: false,
      exposed: [{ kind: 'selection', selection: 'key', area: 'a', period: '2023' }],
      determined: [{ kind: 'cell', table: 'cases', categories: { area: 'b', time: '2023' } }],
      narrow: [],
      unproven: [{ kind: 'complement', whole: 'key', parts: ['key'], area: 'c', period: '2023' }],
      hidden: 3,
    };
    const masks = new Map([['key', new Uint8Array(6)]]);
    const groups = [
      {
        plans: given.publications,
        beside: [],
        restricted: new Set<string>(),
        rules: new Map(),
        selections: [selection],
        masks,
        altered: new Map(),
        behindNoise: new Map(),
        audit,
      },
    ];
    const failed = protectionReport({ workspace: given, groups, publications: [], version: '1.2.3' });
    const findings = failed.releases[0]?.audit.findings.map(({ finding, names }) => [
      finding,
      ...names.map((n) => n.de),
    ]);
    expect(findings).toEqual([
      ['exposed', 'Fälle & mehr', 'Ortsteil a', '2023'],
      ['determined', 'Fälle <i>', 'Ortsteil b', '2023'],
      ['unproven', 'Fälle & mehr', 'Fälle & mehr', 'Ortsteil c', '2023'],
    ]);
    const page = protectionReportPage(failed, 'de');
    expect(page).toContain('Nicht bestanden, nichts veröffentlicht. Befunde: 3.');
    expect(page).toContain('Fälle &amp; mehr · Ortsteil a · 2023');
    expect(page).toContain('nicht veröffentlicht</td>');
  });

  test('names group disclosure by its place', () => {
    const lone = statisticOf('cases', { '2023': [4_283, 0, 0, 0, 0, 4_283] }, undefined, areas);
    const found = reportOf(workspace(lone)).groupDisclosure;
    expect(found).toMatchObject([{ code: 'group-disclosure', dimension: 'area', category: 'e', table: 'cases' }]);
    expect(found[0]?.names.map(({ de }) => de)).toEqual(['cases', 'Stadt', '2023', 'Ortsteil e']);
  });

  test('points to a page on every alternative', () => {
    expect(report.alternatives.map(({ page }) => page)).toEqual([
      'docs/methods/rounding.md',
      'docs/methods/cell-key.md',
      'docs/methods/merging.md',
    ]);
  });

  test('is the same whatever the withheld counts are, and holds none of them', () => {
    expect(release?.loss.secondary).toBe(1);
    const other = reportOf(workspace(casesOf(4, 4_282)));
    expect(other).toEqual(report);
    const written = [JSON.stringify(report), protectionReportPage(report, 'de'), protectionReportPage(report, 'en')];
    for (const text of written) expect(text.replace(/[.,](?=\d{3})/g, '')).not.toMatch(/4283|4282/);
  });
});

describe('protectionReportPage', () => {
  const report = reportOf(workspace(casesOf(3, 4_283)));

  test.each(['de', 'en'] as const)('is a page without script or inline style under a strict policy: %s', (language) => {
    const page = protectionReportPage(report, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script| style=|<style| on\w+=|https?:/);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test('escapes what comes from the data', () => {
    const page = protectionReportPage(report, 'de');
    expect(page).toContain('Stadt &quot;&amp;&quot; Land');
    expect(page).toContain('Fälle &lt;i&gt;');
    expect(page).not.toContain('<i>');
  });

  test('has headings in order and heads of columns and rows in every table', () => {
    const page = protectionReportPage(report, 'de');
    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
    const tables = page.split('<table>').slice(1);
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const table of tables) expect(table).toMatch(/^\s*<caption>[^<]+<\/caption>\s*<thead><tr>\s*<th scope="col"/);
  });

  test('says that it is for the house alone, and what it may be printed with', () => {
    expect(protectionReportPage(report, 'de')).toContain('nicht veröffentlichen');
    expect(REPORT_STYLE).toContain('@media print');
  });

  test('shortens long lists and says so', () => {
    const [found] = reportOf(
      workspace(statisticOf('cases', { '2023': [4_283, 0, 0, 0, 0, 4_283] }, undefined, areas)),
    ).groupDisclosure;
    const page = protectionReportPage(
      { ...report, groupDisclosure: Array.from({ length: 1_201 }, () => found!) },
      'de',
    );
    expect(page).toContain('Weitere Befunde: 1001.');
    expect(page.match(/alle haben dieses Merkmal/g)).toHaveLength(200);
  });
});
