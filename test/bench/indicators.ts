import { op, table } from 'arquero';
import { WORKING_AGE } from '../../src/indicators/catalogue/ages.js';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators.js';
import { codedColumn } from '../../src/model/coded-column.js';
import { denseCube } from '../../src/model/cube.js';
import { dimension } from '../../src/model/dimension.js';
import type { DerivedIndicator, Indicator, IndicatorForm, Selection } from '../../src/model/indicator.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { distinctInGroups, groupRows, groupSums } from '../../src/model/row-groups.js';
import type { Statistic } from '../../src/model/statistic.js';
import { seededRandom } from '../../src/stats/seeded-random.js';
import { textTable } from '../reference/check.js';

// What 60 indicators over whole cubes take, and how it grows with the number of areas; then rows in typed columns beside
// arquero. Made-up counts; times are of this machine.

const YEARS = 25;
const INDICATORS = 60;
const AGES = ['0-2', '3-5', '6-14', '15-17', '18-24', '25-44', '45-64', '65', '66', '67-79', '80+'];
/** Seconds allowed, by number of areas. */
const BOUNDS: Readonly<Record<number, number>> = { 63: 0.15, 11_000: 8 };
const MOST_MEGABYTES = 1536;

const smoke = process.argv.includes('--smoke');
const label = (code: string) => ({ code, label: { de: code } });

function statistic(id: string, areas: number, seed: number): Statistic {
  const random = seededRandom(seed);
  const dimensions = [
    dimension(
      'area',
      { de: '' },
      'area',
      Array.from({ length: areas }, (_, i) => label(`a${i}`)),
    ),
    dimension(
      'time',
      { de: '' },
      'time',
      Array.from({ length: YEARS }, (_, i) => label(`${2000 + i}-12-31`)),
    ),
    dimension('age', { de: '' }, 'category', ['all', ...AGES].map(label), [{ total: 'all', parts: AGES }]),
    dimension('sex', { de: '' }, 'category', ['all', 'f', 'm'].map(label), [{ total: 'all', parts: ['f', 'm'] }]),
  ];
  const size = areas * YEARS * 12 * 3;
  const [missing, values, statuses] = [observationStatus('missing'), new Float64Array(size), new Uint16Array(size)];
  for (let at = 0; at < size; at++) {
    const isMissing = random() < 0.01;
    values[at] = isMissing ? NaN : Math.floor(random() * 500);
    statuses[at] = isMissing ? missing : 0;
  }
  return {
    id,
    title: { de: id },
    countingUnit: 'person',
    kind: 'stock',
    source: { name: { de: 'erfunden' }, licence: { id: 'cc0', name: 'CC0' }, protection: 'none' },
    rule: { minimum: 3, zeros: 'shown' },
    breaks: [],
    cube: denseCube(dimensions, values, statuses),
  };
}

const FORMS: readonly IndicatorForm[] = ['share', 'rate', 'count', 'mean'];

/** Every sixth is derived, every third shows its range, half have ages that depend on the period. */
function definitions(): (Indicator | DerivedIndicator)[] {
  return Array.from({ length: INDICATORS }, (_, i) => {
    const described = {
      id: `i${i}`,
      title: { de: '' },
      definition: { de: '' },
      per: 100,
      unit: { de: '' },
      decimals: 1,
      countingUnit: 'person',
      polarity: 'neutral',
      breaks: i % 5 === 0 ? [{ period: '2015', reason: { de: '' } }] : [],
    } as const;
    if (i % 6 === 5) {
      const derivation = { kind: 'change', of: `i${i - 1}`, since: 'previous', as: 'absolute' } as const;
      return { ...described, form: 'derived', derivation };
    }
    const form = FORMS[i % FORMS.length] as IndicatorForm;
    const sex = ['all', 'f', 'm'][i % 3] as string;
    const numerator: Selection = { statistic: 'cases', filter: { age: AGES.slice(i % 7, (i % 7) + 4), sex: [sex] } };
    const denominator: Selection =
      i % 2 === 0
        ? { statistic: 'people', filter: { sex: [sex] }, ages: { age: WORKING_AGE } }
        : { statistic: 'people', filter: { age: AGES.slice(i % 5), sex: [sex] } };
    const confidence =
      i % 3 > 0 || form === 'mean' ? {} : ({ confidence: form === 'share' ? 'wilson' : 'byar' } as const);
    return { ...described, form, numerator, ...(form === 'count' ? {} : { denominator }), ...confidence };
  });
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function measureEvaluation(areas: number): readonly (string | number)[] {
  const statistics = new Map(['people', 'cases'].map((id, seed) => [id, statistic(id, areas, seed + 1)]));
  const indicators = definitions();
  const runs = areas > 1000 ? 1 : 5;
  let [wall, cpu] = [Infinity, Infinity];
  for (let run = 0; run < runs; run++) {
    const [start, cpuStart] = [performance.now(), process.cpuUsage()];
    evaluateIndicators(indicators, statistics);
    const used = process.cpuUsage(cpuStart);
    wall = Math.min(wall, (performance.now() - start) / 1000);
    cpu = Math.min(cpu, (used.user + used.system) / 1e6);
  }
  const cells = areas * YEARS * INDICATORS;
  const bound = BOUNDS[areas];
  if (bound !== undefined && cpu > bound) console.log(`over the bound: ${cpu.toFixed(2)} of ${bound} s`);
  return [areas, wall.toFixed(3), cpu.toFixed(3), ((cpu * 1e9) / cells).toFixed(0), peak(), bound ?? ''];
}

console.log(`${INDICATORS} indicators over ${YEARS} years, statistics of 12 ages x 3 sexes`);
const HEADING = ['areas', 'seconds', 'of CPU', 'ns a value', 'peak MB', 'bound'];
const sizes = smoke ? [63] : [63, 500, 2000, 11_000];
for (const line of textTable([HEADING, ...sizes.map(measureEvaluation)])) console.log(line);
if (peak() > MOST_MEGABYTES) console.log(`over the bound: ${peak()} of ${MOST_MEGABYTES} MB`);

/** At least so many times as fast as arquero. */
const FASTER = 10;
const ROWS = smoke ? 10_000 : 1_000_000;

function seconds(what: () => number): { readonly cpu: number; readonly check: number } {
  let best = Infinity;
  let check = 0;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    check = what();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return { cpu: best, check };
}

function measureColumns(): void {
  const random = seededRandom(7);
  const texts = (prefix: string, many: number): string[] =>
    Array.from({ length: ROWS }, () => `${prefix}${Math.floor(random() * many)}`);
  const [area, month, person] = [texts('a', 63), texts('m', 60), texts('p', ROWS / 10)];
  const values = Float64Array.from({ length: ROWS }, () => Math.floor(random() * 1000));
  const [areas, months, persons] = [area, month, person].map(codedColumn) as [
    ReturnType<typeof codedColumn>,
    ReturnType<typeof codedColumn>,
    ReturnType<typeof codedColumn>,
  ];
  const rows = table({ area, month, person, value: values });
  const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0);
  const cases = [
    {
      name: 'sums by area and month',
      own: () => total(groupSums(groupRows([areas, months], ROWS), values)),
      other: () =>
        total(
          rows
            .groupby('area', 'month')
            .rollup({ v: op.sum('value') })
            .array('v') as number[],
        ),
    },
    {
      name: 'distinct persons by area and month',
      own: () => total(distinctInGroups(groupRows([areas, months], ROWS), persons)),
      other: () =>
        total(
          rows
            .groupby('area', 'month')
            .rollup({ v: op.distinct('person') })
            .array('v') as number[],
        ),
    },
  ];
  const lines = cases.map(({ name, own, other }) => {
    const [mine, theirs] = [seconds(own), seconds(other)];
    if (mine.check !== theirs.check) throw new Error(`${name}: ${mine.check} and ${theirs.check}`);
    const times = theirs.cpu / mine.cpu;
    if (!smoke && times < FASTER) console.log(`under the bound: ${times.toFixed(1)} of ${FASTER} times as fast`);
    return [name, mine.cpu.toFixed(4), theirs.cpu.toFixed(3), times.toFixed(0), FASTER];
  });
  console.log(`\n${ROWS} rows, seconds of CPU`);
  for (const line of textTable([['', 'sozialraum', 'arquero', 'times', 'bound'], ...lines])) console.log(line);
}

measureColumns();
