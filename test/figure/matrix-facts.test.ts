import { expect, test } from 'vitest';
import { matrixFacts } from '../../src/figure/matrix-facts.js';
import type { MatrixModel, MatrixRow } from '../../src/figure/matrix-model.js';
import { observationStatus, type ObservationState } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';

const level = { id: 'district', label: { de: 'Stadtteil' }, plural: { de: 'Stadtteile' } };
const period = parsePeriod('2024');

/** A matrix of rows named A, B, C ... */
function matrix(rows: readonly (readonly (number | ObservationState)[])[], decimals = 1): MatrixModel {
  return {
    columns: (rows[0] ?? []).map(() => ({ table: { indicator: { decimals } }, bounds: [] })),
    rows: rows.map((cells, i): MatrixRow => ({
      area: { code: String(i), name: 'ABCDEF'.charAt(i), level: 'district' },
      cells: cells.map((cell) => ({
        value: typeof cell === 'number' ? cell : NaN,
        status: observationStatus(typeof cell === 'number' ? 'ok' : cell),
      })),
    })),
  } as unknown as MatrixModel;
}
const facts = (model: MatrixModel): ReturnType<typeof matrixFacts> => matrixFacts(model, 'Armut', period, level);

test('the leading area is the one that most often has the highest value', () => {
  expect(
    facts(
      matrix([
        [9, 8, 1],
        [1, 2, 3],
      ]),
    ),
  ).toMatchObject({ subject: 'Armut', count: 2, indicators: 3, leading: { areas: ['A'], indicators: 2 } });
});

test('areas that lead equally often are all named, as are those with the same value as printed', () => {
  expect(facts(matrix([[9.01], [9.04], [3]])).leading).toEqual({ areas: ['A', 'B'], indicators: 1 });
});

test('an indicator that is the same everywhere has no leader', () => {
  expect(facts(matrix([[5], [5]])).leading).toBeUndefined();
});

test('what is suppressed and what is missing are counted apart', () => {
  expect(
    facts(
      matrix([
        ['suppressed', 'missing', 1],
        ['not-yet-available', 'suppressed', 2],
      ]),
    ),
  ).toMatchObject({
    suppressed: 2,
    missing: 2,
  });
});
