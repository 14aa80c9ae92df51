import { expect, test } from 'vitest';
import { PersonalScan } from '../../src/io/person-level.js';
import { GrowingDimension, TableBuilder } from '../../src/io/table-builder.js';
import { observationRows } from '../../src/io/table-rows.js';
import { observationStatus } from '../../src/model/observation-status.js';

const SUPPRESSED = observationStatus('suppressed', 'protected-at-source');
const PROVISIONAL = observationStatus('ok', 'provisional');

function table() {
  const [area, time] = [new GrowingDimension('KREISE', 'Kreise', 'area'), new GrowingDimension('time', 'Zeit', 'time')];
  const builder = new TableBuilder([area, time]);
  const push = (code: string, value: number, status: number, line: number): void =>
    builder.push(
      [area.at(code, () => ({ label: `K ${code}` })), time.at('2024', () => ({ label: 'Jahr 2024' }))],
      value,
      status,
      line,
    );
  push('05', 7.5, 0, 2);
  push('05', 0, PROVISIONAL, 3);
  push('06', NaN, SUPPRESSED, 7);
  push('06', NaN, observationStatus('missing'), 8);
  return builder.build({ notes: [] });
}

test('a table of observations hands over rows with codes, labels and lines, and what its format says of each value', () => {
  const rows: unknown[] = [];
  const read = observationRows(table(), { file: 'a.csv', fixed: { Stand: 'heute' } });
  let header: readonly string[] = [];
  const { value, problems } = read((names) => {
    header = names;
    return (cells, line, status) => rows.push([line, status, ...cells]);
  }, new PersonalScan());
  expect([value, problems]).toEqual([{ rows: 4 }, []]);
  expect(header).toEqual(['KREISE', 'KREISE:label', 'time', 'time:label', 'value', 'Stand']);
  expect(rows).toEqual([
    [2, 0, '05', 'K 05', '2024', 'Jahr 2024', '7,5', 'heute'],
    [3, PROVISIONAL, '05', 'K 05', '2024', 'Jahr 2024', '0', 'heute'],
    [7, SUPPRESSED, '06', 'K 06', '2024', 'Jahr 2024', '', 'heute'],
    // what is only missing is left to the recipe
    [8, undefined, '06', 'K 06', '2024', 'Jahr 2024', '', 'heute'],
  ]);
});
