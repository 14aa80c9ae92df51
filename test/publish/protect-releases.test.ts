import { describe, expect, test } from 'vitest';
import { MASK } from '../../src/disclosure/request.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Statistic } from '../../src/model/statistic.js';
import { protectReleases } from '../../src/publish/protect-releases.js';
import { caseCount, casesWorkspace, openPlan } from '../fixtures/cases-workspace.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';

const sex = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const indicators: readonly Indicator[] = sex.categories.map((code) => ({
  ...caseCount,
  id: code,
  numerator: { statistic: 'cases', filter: { sex: [code] } },
}));
const showing = (id: string, accessRestricted: boolean, ...shown: string[]) =>
  openPlan(id, { accessRestricted, topics: [{ id: 'topic', title: { de: 'Thema' }, indicators: shown }] });

/** Which of the counts of all, women and men are shown, by publication: of all to everybody, of others to some. */
function shown(cells: readonly Cell[], open: readonly string[], ...restricted: (readonly string[])[]) {
  const cases: Statistic = statisticOf('cases', { 2024: cells }, sex);
  const publications = [
    showing('open', false, ...open),
    ...restricted.map((ids, at) => showing(`office ${at}`, true, ...ids)),
  ];
  const { value, problems } = protectReleases(
    casesWorkspace(cityOf(), cases, { indicators, publications }),
    new Map([['cases', cases]]),
    new Map(indicators.map((each) => [each.id, each])),
    { exact: () => [], altered: () => [] },
    undefined,
  );
  expect(problems).toEqual([]);
  return publications.map(({ id, topics }) =>
    topics[0]?.indicators.filter((indicator) => value?.get(id)?.withheld(indicator).numerator[0] === MASK.published),
  );
}

describe('a restricted publication', () => {
  test('is protected against readers who know the open ones', () => {
    // of 20 persons 18 are men: 2 are women
    expect(shown([20, 2, 18], ['all'], ['m'])).toEqual([['all'], []]);
    expect(shown([20, 8, 12], ['all'], ['m'])).toEqual([['all'], ['m']]);
  });

  test('and not against those of another, nor are the open ones against its readers', () => {
    expect(shown([20, 2, 18], [], ['all'], ['m'])).toEqual([[], ['all'], ['m']]);
    expect(shown([20, 2, 18], ['m'], ['all'])).toEqual([['m'], []]);
  });

  test('tells no count that its source withheld, where the open one has no number for it', () => {
    const [, office] = shown(['suppressed', 10, 12], ['all'], ['f', 'm']);
    expect(office).toHaveLength(1);
  });
});

test('open publications are protected together', () => {
  const cases = statisticOf('cases', { 2024: [20, 2, 18] }, sex);
  const workspace = casesWorkspace(cityOf(), cases, {
    indicators,
    publications: [showing('one', false, 'all'), showing('other', false, 'm')],
  });
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const before = { exact: () => [], altered: () => [] };
  const { value, groups } = protectReleases(workspace, new Map([['cases', cases]]), byId, before, undefined);
  const masks = ['one', 'other'].map((id, at) => value?.get(id)?.withheld(['all', 'm'][at] as string).numerator[0]);
  expect(masks.filter((mask) => mask === MASK.published)).toHaveLength(1);
  expect(groups.map(({ plans }) => plans.map(({ id }) => id))).toEqual([['one', 'other']]);
});
