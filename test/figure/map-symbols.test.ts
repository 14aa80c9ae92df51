import { expect, test } from 'vitest';
import { withClasses } from '../../src/figure/map-classing.js';
import type { MapModel } from '../../src/figure/map-model.js';
import { filledCounts, withSymbols } from '../../src/figure/map-symbols.js';
import { cityWith, districtMap, type Given, tableOf } from '../fixtures/district-values.js';

type Values = Readonly<Record<string, Given>>;

/** A map of shares with the numbers behind them. */
function map(shares: Values, numbers: Values, byYear = {}): MapModel {
  const model = districtMap(cityWith(shares));
  const numerator = tableOf(cityWith(numbers, byYear)).value;
  return { ...model, table: { ...model.table, numerator } };
}
const shares = { '11': 5, '12': 10, '13': 20 };
const areaOf = ({ areas }: MapModel, code: string): MapModel['areas'][number] =>
  areas.find(({ area }) => area.code === code)!;

test('circles are as large as the number behind the share, measured by the largest of any period', () => {
  const made = withSymbols(map(shares, { '11': 40, '12': 4, '13': 8 }, { '2015': { '12': 90 } }));
  expect(made?.symbols?.largest).toBe(90);
  expect(['11', '12', '13'].map((code) => made?.symbols?.count(areaOf(made, code)))).toEqual([40, 4, 8]);
});

test('the largest is one of the level shown: what the whole city has would make all circles small', () => {
  expect(withSymbols(map(shares, { '0': 5000, '1': 900, '11': 40 }))?.symbols?.largest).toBe(40);
});

test('there are none without published numbers', () => {
  expect(withSymbols({ ...map(shares, {}), table: districtMap(cityWith(shares)).table })).toBeDefined();
  const { numerator: _, ...table } = map(shares, {}).table;
  expect(withSymbols({ ...map(shares, {}), table })).toBeUndefined();
});

test('a number that is withheld makes no circle, no size of others, and no text', () => {
  const traces = (withheld: number): unknown => {
    const made = withSymbols(map(shares, { '11': { withheld }, '12': 4 }, { '2015': { '12': { withheld } } }))!;
    return [
      made.symbols?.largest,
      made.areas.map((area) => [made.symbols?.count(area), made.kind?.areaText?.(area, 'de')]),
      made.kind?.note('de'),
    ];
  };
  const made = withSymbols(map(shares, { '11': { withheld: 999 }, '12': 4 }))!;
  expect(made.symbols?.largest).toBe(4);
  expect(made.symbols?.count(areaOf(made, '11'))).toBeNaN();
  expect(made.kind?.areaText?.(areaOf(made, '11'), 'de')).toContain('Geheimhaltung');
  expect(traces(1)).toEqual(traces(999));
});

test('where the share itself is withheld, its number is not told beside it', () => {
  const made = withSymbols(map({ ...shares, '11': { withheld: 5 } }, { '11': 77, '12': 4 }))!;
  expect(made.kind?.areaText?.(areaOf(made, '11'), 'de')).not.toContain('77');
});

test('without any number all circles are of no size', () => {
  expect(withSymbols(map(shares, {}))?.symbols?.largest).toBe(0);
});

test('it says what circles and colours are, then how the classes came about', () => {
  const classed = withClasses(map(shares, { '11': 4 }), { breaks: [10] });
  expect(withSymbols(classed)?.kind?.note('de')).toMatch(/^Größe der Kreise: .*\. Klassen mit vorgegebenen Grenzen\.$/);
});

test('filled counts have no circles, and a note that warns of them', () => {
  const counts = districtMap(cityWith({ '11': 40, '12': 4 }, {}, 'wohngeld-haushalte'));
  expect(counts.symbols).toBeDefined();
  const made = filledCounts(counts);
  expect(made.symbols).toBeUndefined();
  expect(made.kind?.note('de')).toMatch(/nicht ein Anteil/);
});
