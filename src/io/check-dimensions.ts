import { isSozialraumError } from '../error.js';
import { problem } from '../model/problem.js';
import { categoryDimension } from './category-dimension.js';
import type { ConfigReport } from './config-report.js';
import type { ConfigPath } from './config-path.js';
import type { DimensionConfig, StatisticConfig } from './workspace-config.js';

/** Ids that every cube has of its own. */
const RESERVED = ['area', 'time'];

/** Checks the dimensions of a statistic, and that it says for every cell in which column its value stands. */
export function checkDimensions(statistic: StatisticConfig, path: ConfigPath, report: ConfigReport): void {
  const dimensions = statistic.dimensions ?? [];
  const ids = dimensions.map(({ id }) => id);
  report.distinct([...path, 'dimensions'], 'dimension', ids);
  ids.forEach((id, index) => {
    if (RESERVED.includes(id))
      report.add([...path, 'dimensions', index, 'id'], (place) =>
        problem('id-duplicate', { kind: 'dimension', id }, place),
      );
  });
  dimensions.forEach((each, index) => checkDimension(each, [...path, 'dimensions', index], report));
  checkValueColumns(statistic, path, report);
}

function checkDimension(config: DimensionConfig, path: ConfigPath, report: ConfigReport): void {
  const codes = config.categories.map(({ code }) => code);
  report.distinct([...path, 'categories'], 'category', codes, 'code');
  const sums = config.sums ?? [];
  const refer = (at: ConfigPath, code: string): boolean =>
    report.refer([...path, 'sums', ...at], 'category', code, codes);
  const known = sums.map(({ total, parts }, i) =>
    [refer([i, 'total'], total), ...parts.map((part, p) => refer([i, 'parts', p], part))].every(Boolean),
  );
  if (!known.every(Boolean) || new Set(codes).size < codes.length) return;
  try {
    categoryDimension(config);
  } catch (error) {
    if (!isSozialraumError(error)) throw error;
    report.add([...path, 'sums'], (place) =>
      problem('value-unexpected', { expected: 'sums without a cycle', received: error.what }, place),
    );
  }
}

/** Either one column holds all values, or every category of one dimension has a column of its own. */
function checkValueColumns(statistic: StatisticConfig, path: ConfigPath, report: ConfigReport): void {
  const wide = (statistic.dimensions ?? []).filter(({ column }) => column === undefined);
  wide.forEach((each) =>
    each.categories.forEach(({ column }, i) => {
      const at = [...path, 'dimensions', statistic.dimensions?.indexOf(each) ?? 0, 'categories', i, 'column'];
      if (column === undefined) report.add(at, (place) => problem('value-missing', { expected: 'column' }, place));
    }),
  );
  const valuePath = [...path, 'value'];
  if (wide.length === 0 && !statistic.value)
    report.add(valuePath, (place) => problem('value-missing', { expected: 'value' }, place));
  if (wide.length > 0 && statistic.value)
    report.add(valuePath, (place) => problem('key-unknown', { key: 'value', known: 'dimensions' }, place));
  if (wide.length > 1)
    report.add([...path, 'dimensions'], (place) => problem('value-missing', { expected: 'column' }, place));
}
