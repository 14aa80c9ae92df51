import { describe, expect, test } from 'vitest';
import { MASK } from '../../src/disclosure/request.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { PublicationPlan, Statistic } from '../../src/model/statistic.js';
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
const shown = (cells: readonly Cell[], open: readonly string[], ...restricted: (readonly string[])[]) =>
  shownIn(cells, [
    showing('open', false, ...open),
    ...restricted.map((ids, at) => showing(`office ${at}`, true, ...ids)),
  ]);

/** The same of any publications. */
function shownIn(cells: readonly Cell[], publications: readonly PublicationPlan[]) {
  const cases: Statistic = statisticOf('cases', { 2024: cells }, sex);
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

  test('and against those of the restricted ones before it, and they are not against its readers', () => {
    expect(shown([20, 2, 18], [], ['all'], ['m'])).toEqual([[], ['all'], []]);
    expect(shown([20, 2, 18], [], ['m'], ['all'])).toEqual([[], ['m'], []]);
    expect(shown([20, 2, 18], ['m'], ['all'])).toEqual([['m'], []]);
  });

  test('for the wider audience first, however they are written', () => {
    const [internal, council] = [showing('office', true, 'all'), showing('council', true, 'm')];
    const plans = [
      { ...internal, audience: 'internal' },
      { ...council, audience: 'council' },
    ] as const;
    expect(shownIn([20, 2, 18], plans)).toEqual([[], ['m']]);
  });

  test('not against who may see every count as it is', () => {
    const everything = { ...showing('office', true, 'all'), rule: { minimum: 1, zeros: 'shown' } } as const;
    expect(shownIn([20, 2, 18], [everything, showing('other', true, 'm')])).toEqual([['all'], ['m']]);
    expect(shownIn([20, 2, 18], [showing('other', true, 'm'), { ...everything, id: 'all' }])).toEqual([['m'], ['all']]);
  });

  test('shows no count that is unsafe by its own rule, also where those before it do', () => {
    const strict = { ...showing('strict', true, 'f'), rule: { minimum: 5, zeros: 'shown' } } as const;
    expect(shownIn([20, 4, 16], [showing('office', true, 'f'), strict])).toEqual([['f'], []]);
    expect(shownIn([20, 4, 16], [showing('open', false, 'f'), strict])).toEqual([['f'], []]);
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
