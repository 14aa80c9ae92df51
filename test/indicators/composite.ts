import type { AreaColumn } from '../../src/indicators/area-column.js';
import type { CompositeDefinition, CompositeScheme } from '../../src/indicators/composite-definition.js';
import { COMPOSITE_SCHEMES } from '../../src/indicators/composite-schemes.js';
import type { CompositeInput } from '../../src/indicators/evaluate-composite.js';
import { observationStatus } from '../../src/model/observation-status.js';
import type { Cell } from '../fixtures/statistics.js';

/** A column from numbers and states. */
export function columnOf(cells: readonly Cell[]): AreaColumn {
  return {
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    statuses: Uint16Array.from(cells, (cell) => (typeof cell === 'number' ? 0 : observationStatus(cell))),
  };
}

/** Areas named 0, 1, 2 ... with a column for each indicator. */
export function inputOf(columns: Readonly<Record<string, readonly Cell[]>>): CompositeInput {
  const [first = []] = Object.values(columns);
  return {
    areas: first.map((_, area) => String(area)),
    columns: new Map(Object.entries(columns).map(([id, cells]) => [id, columnOf(cells)])),
  };
}

/** An index of equally weighted indicators that all raise it; Berlin's status unless said otherwise. */
export function definitionOf(
  indicators: readonly string[],
  scheme: CompositeScheme = COMPOSITE_SCHEMES['berlin-status'],
): CompositeDefinition {
  return {
    ...scheme,
    id: 'index',
    title: { de: 'Index' },
    parts: indicators.map((indicator) => ({ indicator, orientation: 'raises', weight: 1 })),
  };
}
