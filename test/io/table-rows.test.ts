import { expect, test } from 'vitest';
import { GrowingDimension, TableBuilder } from '../../src/io/table-builder.js';
import { observationRows } from '../../src/io/table-rows.js';
import { observationStatus } from '../../src/model/observation-status.js';

test('a table of observations becomes the rows of a sheet, with the signs of official tables', () => {
  const [area, time] = [new GrowingDimension('KREISE', 'Kreise', 'area'), new GrowingDimension('time', 'Zeit', 'time')];
  const builder = new TableBuilder([area, time]);
  const push = (code: string, value: number, status: number): void =>
    builder.push(
      [area.at(code, () => ({ label: `K ${code}` })), time.at('2024', () => ({ label: 'Jahr 2024' }))],
      value,
      status,
      0,
    );
  push('05', 7, 0);
  push('05', 0, observationStatus('zero-rounded'));
  push('06', NaN, observationStatus('suppressed'));
  push('06', NaN, observationStatus('missing'));
  push('06', NaN, observationStatus('not-applicable'));
  push('06', NaN, observationStatus('not-yet-available'));
  expect(observationRows(builder.build({ notes: [] }))).toEqual([
    ['KREISE', 'KREISE:label', 'time', 'time:label', 'value'],
    ['05', 'K 05', '2024', 'Jahr 2024', 7],
    ['05', 'K 05', '2024', 'Jahr 2024', 0],
    ['06', 'K 06', '2024', 'Jahr 2024', '.'],
    ['06', 'K 06', '2024', 'Jahr 2024', ''],
    ['06', 'K 06', '2024', 'Jahr 2024', 'x'],
    ['06', 'K 06', '2024', 'Jahr 2024', '...'],
  ]);
});
