import { MASK } from '../../src/index.js';
import type { Limits } from './attacker/attack.js';
import { WIDTH } from './attacker/evidence.js';
import { solver } from './attacker/program.js';
import { type Check, type CheckOptions, type ReferenceFile, type Report, reportOf, textTable } from './check.js';
import { CubeIndex } from './cube-sums.js';
import { frequencyTable, type PrimaryRule, requestOf, statuses } from './cube-table.js';
import { countOf, linkedRequest, linkedStatuses, linkedTables } from './linked-table.js';
import { protectTimed } from './our-protection.js';
import { attackCube, attackLinked, type ModelFindings, type Suppression } from './suppression-attack.js';

interface ReferenceResult {
  readonly method?: string;
  readonly variant?: string;
  readonly nSecondary?: number;
  readonly sumSecondary?: number;
  readonly seconds?: number;
}

/** Protects the table, and attacks the pattern: 0 determined, 0 too tight, 0 open under every model. */
export const checkFrequencySuppression: Check = async (file, options) => {
  const table = frequencyTable(file);
  const sums = new CubeIndex(table).sums();
  const { masks, seconds } = protectTimed(requestOf(table), options);
  const pattern = patternOf(statuses(table, masks), table.published.freq, table.primaryRule);
  const limits = await limitsOf(options);
  const start = Date.now();
  const findings = attackCube(pattern, sums, limits, options.loss);
  return suppressionReport(file, table.published.primary, pattern, seconds, findings, (Date.now() - start) / 1000);
};

/** The same for tables over areas that overlap, all of them one model. */
export const checkLinkedSuppression: Check = async (file, options) => {
  const tables = linkedTables(file);
  const request = linkedRequest(tables);
  const { masks, seconds } = protectTimed(request, options);
  const pattern = patternOf(
    linkedStatuses(tables, request, masks),
    tables.published.rows.map(countOf),
    tables.primaryRule,
  );
  const limits = await limitsOf(options);
  const start = Date.now();
  const findings = attackLinked(pattern, tables, limits, options.loss);
  return suppressionReport(file, tables.published.primary, pattern, seconds, findings, (Date.now() - start) / 1000);
};

function patternOf(status: Uint8Array, counts: readonly number[], { protectZeros }: PrimaryRule): Suppression {
  const cells = [...status.keys()];
  return {
    counts,
    primary: cells.filter((cell) => status[cell] === MASK.primary),
    secondary: cells.filter((cell) => status[cell] === MASK.secondary),
    zerosShown: !protectZeros,
  };
}

async function limitsOf({ loss, seconds }: CheckOptions): Promise<Limits> {
  return { highs: await solver(), deadline: Date.now() + seconds * 1000, width: loss ? 0 : WIDTH };
}

/** Our pattern beside those of the file. */
function suppressionReport(
  file: ReferenceFile,
  expectedPrimary: readonly number[],
  { counts, primary, secondary }: Suppression,
  seconds: number,
  findings: readonly ModelFindings[],
  attackSeconds: number,
): Report {
  const results = (Array.isArray(file.results) ? file.results : []) as readonly ReferenceResult[];
  const sum = secondary.reduce((total, cell) => total + (counts[cell] as number), 0);
  const rows = [
    ['method', 'secondary', 'sum', 'seconds'],
    ['sozialraum', secondary.length, sum, seconds.toFixed(2)],
    ...results.map(({ method = '', variant, nSecondary = '', sumSecondary = '', seconds: took }) => [
      variant === undefined || method.includes(variant) ? method : `${method} ${variant}`,
      nSecondary,
      sumSecondary,
      took?.toFixed(2) ?? '',
    ]),
  ];
  const found = findings.map(
    ({ model, determined, tooTight, open, byBounds }) =>
      `${model}: ${determined.length} determined, ${tooTight.length} too tight, ${open.length} not proven` +
      (byBounds.length > 0 ? `, ${byBounds.length} by real bounds only` : ''),
  );
  return reportOf(
    [
      `${counts.length} cells, ${primary.length} primary`,
      ...textTable(rows),
      ...found,
      `attack: ${attackSeconds.toFixed(1)} s`,
    ],
    [
      ...(expectedPrimary.length === primary.length && expectedPrimary.every((cell) => primary.includes(cell))
        ? []
        : [`primary cells differ from the file's ${expectedPrimary.length}`]),
      ...findings.flatMap(({ model, determined, tooTight, open }) => [
        ...said(model, 'determined', determined),
        ...said(model, 'too tight', tooTight),
        ...said(model, 'not proven', open),
      ]),
    ],
  );
}

function said(model: string, what: string, cells: readonly number[]): string[] {
  if (cells.length === 0) return [];
  return [`${model} ${what}: cells ${cells.slice(0, 8).join(', ')}${cells.length > 8 ? ', ...' : ''}`];
}
