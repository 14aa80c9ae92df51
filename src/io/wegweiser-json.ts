import { observationStatus } from '../model/observation-status.js';
import { readPeriod } from '../model/period.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import type { ObservationTable } from './observation-table.js';
import { parseJson } from './parse-json.js';
import { describe, type Fitting, isRecord, list, object, string, that } from './shape.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

const numberOrNull = that<number | null>('number | null', (json) => json === null || Number.isFinite(json));
const year = that<number>('year', (json) => Number.isInteger(json) && readPeriod(String(json)) !== undefined);

/** What the data interface of Wegweiser Kommune answers, as far as it is read. */
const answer = object({
  data: object({
    indicators: list(object({ regionYearValues: list(list(numberOrNull)) })),
    regions: list(object({ ars: string, title: string })),
    type: string,
  }),
  indicatorsAndTopics: list(object({ friendlyUrl: string, name: string, unit: string, source: string })),
  years: list(year),
});
type Answer = Fitting<typeof answer>;

const MISSING = observationStatus('missing');

/** True for an answer of the data interface of Wegweiser Kommune. */
export const isWegweiserJson = (json: unknown): boolean =>
  isRecord(json) && Array.isArray(json['indicatorsAndTopics']) && Array.isArray(json['years']);

/**
 * Reads what the data interface of Wegweiser Kommune (Bertelsmann Stiftung) answers: indicators of municipalities by year,
 * areas by their regional key (ARS). `null` is missing; the interface does not say why.
 *
 * Problems: `syntax`, `value-unexpected` with the path for what does not fit together, `id-duplicate` for a key that occurs
 * twice, `rows-none`; to know: `format-found`.
 *
 * @see https://www.wegweiser-kommune.de/open-data
 */
export function readWegweiserJson(text: string, file: string): Checked<ObservationTable> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const { json } = parsed.value;
  const problems: Problem[] = [];
  const unexpected = (path: string, expected: string, received: unknown): void => {
    const params = { expected, received: describe(received) };
    problems.push(problem('value-unexpected', params, { file, path: path.replace(/^\./, '') }));
  };
  answer(json, '', unexpected);
  if (hasErrors(problems)) return { value: undefined, problems };
  const read = json as Answer;
  checkSizes(read, unexpected);
  for (const [at, { ars }] of read.data.regions.entries())
    if (read.data.regions.findIndex((each) => each.ars === ars) < at)
      problems.push(problem('id-duplicate', { kind: 'area', id: ars }, { file }));
  if (hasErrors(problems)) return { value: undefined, problems };
  const table = tableOf(read);
  const observations = table.values.length;
  if (observations === 0) return { value: undefined, problems: [problem('rows-none', { rows: 0 }, { file })] };
  const found = problem('format-found', { format: 'Wegweiser Kommune', observations }, { file }, 'info');
  return { value: table, problems: [found] };
}

/** Per indicator a row for each region, and in it a value for each year. */
function checkSizes(
  { data: { indicators, regions }, indicatorsAndTopics, years }: Answer,
  unexpected: (path: string, expected: string, received: unknown) => void,
): void {
  const check = (path: string, values: readonly unknown[], expected: number): void => {
    if (values.length !== expected) unexpected(path, `${expected} × …`, values.length);
  };
  check('data.indicators', indicators, indicatorsAndTopics.length);
  indicators.forEach(({ regionYearValues }, i) => {
    const path = `data.indicators[${i}].regionYearValues`;
    check(path, regionYearValues, regions.length);
    regionYearValues.forEach((values, region) => check(`${path}[${region}]`, values, years.length));
  });
}

function tableOf({ data, indicatorsAndTopics, years }: Answer): ObservationTable {
  const area = new GrowingDimension('area', '', 'area');
  const time = new GrowingDimension('time', '', 'time');
  const indicator = new GrowingDimension('indicator', '', 'category');
  const builder = new TableBuilder([area, time, indicator]);
  data.indicators.forEach(({ regionYearValues }, i) => {
    const { friendlyUrl = '', name = '', unit = '' } = indicatorsAndTopics[i] ?? {};
    regionYearValues.forEach((values, region) => {
      const { ars = '', title = '' } = data.regions[region] ?? {};
      values.forEach((value, at) => {
        const period = String(years[at]);
        const positions = [
          area.at(ars, () => ({ label: title })),
          time.at(period, () => ({ label: period })),
          indicator.at(friendlyUrl, () => ({ label: name, unit })),
        ];
        builder.push(positions, value ?? NaN, value === null ? MISSING : 0, 0);
      });
    });
  });
  const sources = [...new Set(indicatorsAndTopics.map(({ source }) => source))];
  const [first] = indicatorsAndTopics;
  return builder.build({
    title: first?.name ?? '',
    source: ['Bertelsmann Stiftung, Wegweiser Kommune', ...sources].join('; '),
    notes: [data.type],
  });
}
