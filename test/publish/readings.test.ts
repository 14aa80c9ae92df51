import { describe, expect, test } from 'vitest';
import type { PublicationPlan } from '../../src/model/statistic.js';
import { readings } from '../../src/publish/readings.js';
import { openPlan } from '../fixtures/cases-workspace.js';

const restricted = (id: string, audience: PublicationPlan['audience'], more: Partial<PublicationPlan> = {}) =>
  openPlan(id, { audience, accessRestricted: true, ...more });
const idsOf = (publications: readonly PublicationPlan[]) =>
  readings(publications).map(({ plans, beside }) => [plans, beside].map((read) => read.map(({ id }) => id)));

describe('readings', () => {
  test('begin with all that everyone may read', () => {
    expect(idsOf([openPlan('atlas'), openPlan('paper', { audience: 'council' })])).toEqual([[['atlas', 'paper'], []]]);
    expect(idsOf([])).toEqual([]);
  });

  test('go on from the widest audience to the narrowest, each beside those before it', () => {
    const plans = [
      restricted('file', 'internal'),
      restricted('session', 'council'),
      openPlan('atlas'),
      restricted('committee', 'council'),
      restricted('press', 'public'),
    ];
    expect(idsOf(plans)).toEqual([
      [['atlas'], []],
      [['press'], ['atlas']],
      [['session'], ['atlas', 'press']],
      [['committee'], ['atlas', 'press', 'session']],
      [['file'], ['atlas', 'press', 'session', 'committee']],
    ]);
  });

  test('leave out what is shown to those who may see every count', () => {
    const everything = restricted('all', 'council', { rule: { minimum: 1, zeros: 'shown' } });
    expect(idsOf([everything, restricted('file', 'internal')])).toEqual([
      [['all'], []],
      [['file'], []],
    ]);
    const hidingZeros = { ...everything, rule: { minimum: 1, zeros: 'protected' } } as const;
    expect(idsOf([hidingZeros, restricted('file', 'internal')])[1]).toEqual([['file'], ['all']]);
  });

  test('know earlier releases of all restricted publications, whichever is before the other', () => {
    const everything = restricted('all', 'public', { rule: { minimum: 1, zeros: 'shown' } });
    const plans = [openPlan('atlas'), everything, restricted('session', 'council'), restricted('file', 'internal')];
    expect(readings(plans).map(({ plans: [first], restricted: ids }) => [first?.id, ...ids])).toEqual([
      ['atlas'],
      ['all', 'session', 'file', 'all'],
      ['session', 'session', 'file'],
      ['file', 'session', 'file'],
    ]);
  });
});
