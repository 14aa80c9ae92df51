import { hasValue, type ObservationState, stateOf } from '../model/observation-status.js';
import type { ObservationTable } from './observation-table.js';
import type { SheetCell } from './sheet.js';

// the signs of official tables
const STATE_SIGNS: Readonly<Partial<Record<ObservationState, string>>> = {
  missing: '',
  suppressed: '.',
  'not-applicable': 'x',
  'not-yet-available': '...',
  undefined: '?',
  invalid: '?',
};

/**
 * A table as the rows of a sheet, for an import recipe: per dimension a column of its codes, named by its id, and one of its
 * labels, named `id:label`; then `value`, with a sign of official tables in place of what is no number.
 */
export function observationRows({ dimensions, columns, values, statuses }: ObservationTable): SheetCell[][] {
  const header = [...dimensions.flatMap(({ id }) => [id, `${id}:label`]), 'value'];
  const rows = Array.from(values, (value, at): SheetCell[] => {
    const cells = dimensions.flatMap(({ categories }, axis) => {
      const { code = '', label = '' } = categories[columns[axis]?.[at] ?? 0] ?? {};
      return [code, label];
    });
    const status = statuses[at] as number;
    return [...cells, hasValue(status) ? value : (STATE_SIGNS[stateOf(status)] ?? '?')];
  });
  return [header, ...rows];
}
