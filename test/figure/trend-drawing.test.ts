import { describe, expect, test } from 'vitest';
import { lineSlots } from '../../src/figure/line-slots.js';
import { textWidth } from '../../src/figure/text-fit.js';
import { type DrawnLine, trendDrawing, type TrendDrawing } from '../../src/figure/trend-drawing.js';
import { trendModel } from '../../src/figure/trend-model.js';
import { denseCube } from '../../src/model/cube.js';
import { stateOf } from '../../src/model/observation-status.js';
import type { IndicatorTable } from '../../src/model/publication.js';
import { smallCity } from '../fixtures/small-city.js';

const share = smallCity.tables.get('sgb2-quote') as IndicatorTable;
const rate = smallCity.tables.get('hze-dichte') as IndicatorTable;

function draw(selected: readonly string[], width = 720, table = share): TrendDrawing {
  return trendDrawing(trendModel(table, 'district', selected), {
    width,
    language: 'de',
    slots: lineSlots(new Map(), selected),
  });
}
const line = (drawing: TrendDrawing, code: string): DrawnLine =>
  drawing.lines.find(({ series }) => series.area.code === code) as DrawnLine;

describe.each([320, 480, 720, 1200])('in a box %i wide', (width) => {
  const six = ['11', '12', '21', '23', '33', '34'];
  const drawing = draw(six, width);

  test('no two names of lines overlap', () => {
    const blocks = drawing.lines.map(({ label }) => label.map(({ y }) => y)).filter((ys) => ys.length > 0);
    const baselines = blocks.flat().sort((a, b) => a - b);
    for (let i = 1; i < baselines.length; i++) expect(baselines[i]! - baselines[i - 1]!).toBeGreaterThanOrEqual(14.9);
  });

  test('all text lies inside the box', () => {
    const texts = [...drawing.valueTicks.map((tick) => ({ ...tick, x: tick.x - textWidth(tick.text) }))];
    for (const { label } of drawing.lines) texts.push(...label);
    for (const { x, text } of texts) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text)).toBeLessThanOrEqual(width);
    }
    for (const { x, text } of drawing.periodTicks) {
      expect(x - textWidth(text) / 2).toBeGreaterThanOrEqual(-0.01);
      expect(x + textWidth(text) / 2).toBeLessThanOrEqual(width + 0.01);
    }
    for (const { x, text } of drawing.breaks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text)).toBeLessThanOrEqual(width);
    }
  });

  test('the plot keeps at least half of the box', () => {
    expect(drawing.plot.right - drawing.plot.left).toBeGreaterThanOrEqual(width / 2);
  });

  test('every value lies in the plot', () => {
    for (const y of drawing.lines.flatMap(({ ys }) => ys).filter(Number.isFinite)) {
      expect(y).toBeGreaterThanOrEqual(drawing.plot.top);
      expect(y).toBeLessThanOrEqual(drawing.plot.bottom);
    }
  });
});

test('a line is not drawn over the break, which is marked between the two periods', () => {
  const drawing = draw([]);
  const [mark] = drawing.breaks;
  expect(mark?.lineX).toBeCloseTo((drawing.xs[9]! + drawing.xs[10]!) / 2);
  expect(mark?.text).toBe('Einführung des Bürgergelds');
  expect(line(drawing, '0').paths.solid.match(/M/g)).toHaveLength(2);
});

test('missing years leave a gap in the line', () => {
  // 14 has no value in 2016 and 2017, and the break before 2023
  expect(line(draw(['14']), '14').paths.solid.match(/M/g)).toHaveLength(3);
});

test('the way to and from an estimated value is dashed', () => {
  const { dashed } = line(draw(['21']), '21').paths;
  expect(dashed.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
});

test('what has no value has its sign below the plot, at its period, in a row of its line', () => {
  const drawing = draw(['12', '14']);
  const [twelve, fourteen] = ['12', '14'].map((code) => line(drawing, code));
  expect(twelve?.gaps.map(({ x, text }) => [x, text])).toEqual([
    [drawing.xs[10], '•'],
    [drawing.xs[11], '•'],
  ]);
  expect(fourteen?.gaps.map(({ text }) => text)).toEqual(['.', '.']);
  expect(fourteen!.gaps[0]!.y).toBeGreaterThan(twelve!.gaps[0]!.y);
  expect(twelve!.gaps[0]!.y).toBeGreaterThan(drawing.plot.bottom);
});

test('a line without any value has neither name nor marker, but its signs', () => {
  const { values, statuses } = share.value.cells();
  const at = share.value.dimension('area').indexOf.get('22') as number;
  statuses.fill(3, at * 12, at * 12 + 12);
  expect(stateOf(3)).toBe('suppressed');
  const drawn = line(draw(['22'], 720, { ...share, value: denseCube(share.value.dimensions, values, statuses) }), '22');
  expect(drawn).toMatchObject({
    paths: { solid: '', dashed: '', dots: '' },
    label: [],
    endMarker: '',
    labelMarker: '',
  });
  expect(drawn.gaps).toHaveLength(12);
});

test('values of limited reliability have a hollow circle', () => {
  expect(line(draw(['23'], 720, rate), '23').hollow).toMatch(/^M[^M]+z$/);
  expect(line(draw(['11'], 720, rate), '11').hollow).toBe('');
});

test('a suppressed number that leaked into the cube moves nothing', () => {
  const { values, statuses } = share.value.cells();
  statuses.forEach((status, i) => {
    if (stateOf(status) === 'suppressed') values[i] = 99999;
  });
  const leaking = { ...share, value: denseCube(share.value.dimensions, values, statuses) };
  const [clean, dirty] = [draw(['12'], 720), draw(['12'], 720, leaking)];
  expect(dirty.axis).toEqual(clean.axis);
  expect(dirty.context).toBe(clean.context);
  expect(line(dirty, '12').paths).toEqual(line(clean, '12').paths);
});

test('the axis stays when other lines are picked', () => {
  expect(draw(['11', '33']).axis).toEqual(draw([]).axis);
});

describe('the text of a target', () => {
  const targetAt = (value: number, selected: readonly string[], width = 720, text?: string) => {
    const targets = text === undefined ? [] : [{ value, text }];
    const indicator = { ...share.indicator, ...(text === undefined && { target: { value } }) };
    const drawing = trendDrawing(trendModel({ ...share, indicator }, 'district', selected, { targets }), {
      width,
      language: 'de',
      slots: lineSlots(new Map(), selected),
    });
    return { ...drawing.targets[0]!, plot: drawing.plot };
  };

  test('begins with its line where it covers nothing', () => {
    const { x, plot } = targetAt(25, []);
    expect(x).toBe(plot.left + 6);
  });

  test('ends with its line where the strong lines begin at its height', () => {
    const { x, text, plot } = targetAt(10, ['21']);
    expect(x + textWidth(text)).toBeCloseTo(plot.right);
  });

  test('stands above a plot that is narrow for it, and is cut where the box ends', () => {
    const said = 'Ziel: höchstens 15,0 % bis 2027 (Rosenhang)';
    const { x, y, text, plot } = targetAt(14, ['12'], 320, said);
    expect(text).toBe(said);
    expect(y).toBeLessThan(plot.top - 8);
    const cut = targetAt(14, ['12'], 320, `${said}, und was dazu noch zu sagen ist`);
    expect(cut.text).toMatch(/^Ziel: höchstens .*…$/);
    expect(x + textWidth(cut.text)).toBeLessThanOrEqual(320);
    expect(targetAt(14, ['12'], 720, said).y).toBeGreaterThan(plot.top);
  });

  test('stands in a row of its own above a narrow plot, and so does the label of a break', () => {
    const targets = [10, 12].map((value) => ({ value, text: `Ziel: höchstens ${value} % bis 2027` }));
    const model = trendModel(share, 'district', [], { targets });
    const drawing = trendDrawing(model, { width: 320, language: 'de', slots: new Map() });
    const rows = [...drawing.targets, ...drawing.breaks].map(({ y }) => y);
    expect(rows).toEqual([14, 32, 50]);
    expect(drawing.plot.top).toBeGreaterThan(50);
  });
});

test('a target is on the axis', () => {
  const drawing = draw([], 720, { ...share, indicator: { ...share.indicator, target: { value: 60 } } });
  expect(drawing.axis.to).toBeGreaterThanOrEqual(60);
  const [line] = drawing.targets;
  expect(line?.lineY).toBeGreaterThanOrEqual(drawing.plot.top);
  expect(line?.text).toBe('Ziel: 60,0\u00a0%');
});
