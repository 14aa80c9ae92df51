import { extremes } from '../format/sentences/extremes.js';
import type { MatrixSentenceFacts } from '../format/sentences/matrix.js';
import type { AreaLevel } from '../model/area.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import type { MatrixModel } from './matrix-model.js';

/** The facts about a matrix for its title and summary, the reference row left out. */
export function matrixFacts(
  model: MatrixModel,
  subject: string,
  period: Period,
  level: AreaLevel,
): MatrixSentenceFacts {
  const { rows, columns } = model;
  const states = rows
    .flatMap(({ cells }) => cells.filter(({ status }) => !hasValue(status)))
    .map(({ status }) => stateOf(status));
  const suppressed = states.filter((state) => state === 'suppressed').length;
  const leading = leaders(model);
  return {
    subject,
    period,
    level,
    count: rows.length,
    indicators: columns.length,
    ...(leading && { leading }),
    suppressed,
    missing: states.length - suppressed,
  };
}

/** The areas that most often have the highest value; an indicator that is the same everywhere has no leader. */
function leaders({ rows, columns }: MatrixModel): MatrixSentenceFacts['leading'] {
  const led = new Map<number, number>();
  columns.forEach(({ table }, column) => {
    const values = rows.map(({ cells }, row) => ({ area: String(row), value: cells[column]?.value ?? NaN }));
    const { highest, lowest } = extremes(values, table.indicator.decimals);
    if (!highest || highest.value === lowest?.value) return;
    for (const row of highest.areas) led.set(Number(row), (led.get(Number(row)) ?? 0) + 1);
  });
  if (led.size === 0) return undefined;
  const most = Math.max(...led.values());
  const areas = rows.filter((_, row) => led.get(row) === most).map(({ area }) => area.name);
  return { areas, indicators: most };
}
