import { describe, expect, test } from 'vitest';
import type { DeliveryCalendar } from '../../src/model/quality.js';
import { findUntimely } from '../../src/quality/calendar.js';
import { districtCounts } from './figures-of.js';

const found = (period: string, today: string, delivery?: DeliveryCalendar, asOf?: string) => {
  const { statistic, figures } = districtCounts({ [period]: [5, 6] });
  const source = { ...statistic.source, ...(asOf === undefined ? {} : { asOf }) };
  const subject = { ...statistic, source, ...(delivery ? { quality: { delivery } } : {}) };
  return findUntimely(subject, figures, today).map(({ code, params }) => ({ code, params }));
};
const yearly = { every: 'year', days: 120 } as const;

describe('findUntimely', () => {
  test('finds a delivery overdue on the day after the last one agreed', () => {
    // 2025 ends on 31 December; 120 days later it is 30 April
    expect(found('2024', '2026-04-30', yearly)).toEqual([]);
    expect(found('2024', '2026-05-01', yearly)).toEqual([
      { code: 'quality-overdue', params: { period: '2024', due: '2026-04-30', days: 1 } },
    ]);
  });

  test('knows months, quarters and reference dates, at the end of months too', () => {
    expect(found('2024-01', '2024-04-01', { every: 'month', days: 31 })).toMatchObject([
      { params: { due: '2024-03-31' } },
    ]);
    expect(found('2024-Q1', '2024-08-01', { every: 'quarter', days: 30 })).toMatchObject([
      { params: { due: '2024-07-30' } },
    ]);
    expect(found('2024-06-15', '2025-07-01', { every: 'year', days: 10 })).toMatchObject([
      { params: { due: '2025-06-25' } },
    ]);
  });

  test('says how late the last figures were, by the state of their source', () => {
    expect(found('2024', '2025-07-01', yearly, '2025-05-31')).toEqual([
      { code: 'quality-late', params: { period: '2024', days: 151, allowed: 120 } },
    ]);
    expect(found('2024', '2025-07-01', yearly, '2025-04-30')).toEqual([]);
  });

  test('wonders at a period that was not over when the data were drawn, also without a calendar', () => {
    expect(found('2024', '2025-07-01', undefined, '2024-06-30')).toEqual([
      { code: 'quality-period-unfinished', params: { period: '2024', date: '2024-06-30' } },
    ]);
    expect(found('2025', '2025-07-01')).toMatchObject([{ params: { date: '2025-07-01' } }]);
    expect(found('2024', '2025-07-01')).toEqual([]);
  });
});
