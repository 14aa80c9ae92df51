import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/figure/text-fit.js';
import { trendLayout, type TrendLayout } from '../../src/figure/trend-layout.js';
import { trendModel } from '../../src/figure/trend-model.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { cityWith, tableOf } from '../fixtures/district-values.js';
import { smallCity } from '../fixtures/small-city.js';

type Extras = Parameters<typeof trendModel>[3];

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
interface Asked {
  readonly selected?: readonly string[];
  readonly rows?: number;
  readonly width?: number;
  readonly extras?: NonNullable<Extras>;
}
const lay = (table: IndicatorTable, { selected = [], rows = 0, width = 720, extras }: Asked = {}): TrendLayout =>
  trendLayout(trendModel(table, 'district', selected, extras), rows, { width, language: 'de', measure: textWidth });
const city = (values: Parameters<typeof cityWith>[0], byYear = {}): IndicatorTable => tableOf(cityWith(values, byYear));

describe('the axis of values', () => {
  test('holds every line, the quiet ones and those not selected too, so that it stays when others are', () => {
    const table = city({ '0': 5, '11': 90, '12': 1 });
    expect(lay(table).axis).toEqual(lay(table, { selected: ['12'] }).axis);
    expect(lay(table).axis.to).toBeGreaterThanOrEqual(90);
  });

  test('holds targets and what 100 is', () => {
    const table = city({ '0': 5 });
    const { axis } = lay(table, { extras: { targets: [{ value: 42, text: '' }], baseline: 60 } });
    expect(axis.to).toBeGreaterThanOrEqual(60);
    expect(lay(table).axis.to).toBeLessThan(42);
  });

  test('has nothing of what is withheld', () => {
    const secret = (withheld: number): IndicatorTable => city({ '0': 5, '11': { withheld } }, { '2020': { '11': 6 } });
    expect(lay(secret(900), { selected: ['11'] }).axis).toEqual(lay(secret(1), { selected: ['11'] }).axis);
  });

  test('has ends that differ where values do not, or where there are none', () => {
    for (const table of [city({ '0': 5 }), city({ '0': 0 }), city({ '0': -4 }), city({})]) {
      const { axis, yOf, valueTicks } = lay(table);
      expect(axis.to).toBeGreaterThan(axis.from);
      expect(valueTicks.length).toBeGreaterThan(1);
      for (const { y, text } of valueTicks) {
        expect(y).toBeGreaterThan(0);
        expect(text).not.toMatch(/NaN|∞/);
      }
      expect(yOf(axis.from)).toBeGreaterThan(yOf(axis.to));
    }
  });

  test('is as high as the plot: its lower end lies at the bottom, its upper one at the top', () => {
    const { axis, yOf, plot } = lay(share);
    expect(yOf(axis.from)).toBe(plot.bottom);
    expect(yOf(axis.to)).toBeCloseTo(plot.top);
  });
});

test('a row for signs of gaps, a break, an annotation and a forecast each make the chart higher, not the plot lower', () => {
  const table = city({ '0': 5 });
  const bare = lay(table);
  const heights = ({ height, plot }: TrendLayout): [number, number] => [height, plot.bottom - plot.top];
  const [height, plot] = heights(bare);
  expect(heights(lay(table, { rows: 2 }))).toEqual([height + 2 * 17, plot]);
  expect(heights(lay(table, { extras: { annotations: [{ period: '2020', text: 'a' }] } }))).toEqual([
    height + 18,
    plot,
  ]);
  expect(heights(lay(table, { extras: { forecast: '2023' } }))).toEqual([height + 18, plot]);
  expect(lay(table, { rows: 2 }).gapRowY(1) - lay(table, { rows: 2 }).gapRowY(0)).toBe(17);
});

test('periods lie from left to right inside the plot; a single one too', () => {
  const { xs, plot } = lay(share);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(xs[0]).toBe(plot.left + 6);
  expect(xs.at(-1)).toBeCloseTo(plot.right - 6);
  const single = lay({ ...share, periods: share.periods.slice(-1) });
  expect(single.xs).toHaveLength(1);
  expect(single.xs[0]).toBeGreaterThanOrEqual(single.plot.left);
  expect(single.xs[0]).toBeLessThanOrEqual(single.plot.right);
});

test('a break stands between two periods, an annotation at its own, in the order of time', () => {
  const { breaks, xs } = lay(share, { extras: { annotations: [{ period: '2015', text: 'Zuzug' }] } });
  expect(breaks.map(({ kind }) => kind)).toEqual(['annotation', 'break']);
  expect(breaks[0]?.lineX).toBe(xs[2]);
  expect(breaks[1]?.lineX).toBeCloseTo((xs[9]! + xs[10]!) / 2);
});

test('a label stands beside its line, or above it where it has no room to the right, and is cut where the box has none', () => {
  const at = (period: string, text: string): TrendLayout['breaks'][number] | undefined =>
    lay(city({ '0': 5 }), { width: 320, extras: { annotations: [{ period, text }] } }).breaks[0];
  const early = at('2013', 'Zuzug')!;
  expect(early.x).toBeGreaterThan(early.lineX);
  expect(early.lineTop).toBeLessThan(early.y);
  const late = at('2024', 'Zuzug aus der Umgebung')!;
  expect(late.x).toBeLessThan(late.lineX);
  expect(late.lineTop, 'below the text').toBeGreaterThan(late.y);
  const long = 'Bürgergeld löst Arbeitslosengeld II ab';
  expect(at('2022', long)?.text, 'whole on a phone').toBe(long);
  expect(at('2018', `${long}, und noch manches andere ist seither anders`)?.text.endsWith('…')).toBe(true);
});

test('names of lines leave the plot at least half of the box, however long they are', () => {
  const long: Publication = cityWith({ '0': 5, '23': 6 });
  for (const width of [320, 720]) {
    const { plot } = lay(tableOf(long), { selected: ['23'], width });
    expect(plot.right - plot.left).toBeGreaterThanOrEqual(width / 2);
  }
});
