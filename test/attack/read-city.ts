import { readWorkspace } from '../../src/node/workspace.js';
import type { Problem } from '../../src/model/problem.js';
import type { LedgerRun } from '../../src/publish/ledger.js';
import { publishAfter } from '../../src/publish/publish.js';
import { type Files, folderWith } from '../node/temp-workspace.js';
import { publishedDatasets } from './published-files.js';
import { DISTRICTS } from './related-cities.js';

const options = { version: '0.0.0', script: { href: 's.js' }, sha256: () => '', secret: [1, 2, 3, 4] as const };

/** What comes of publishing a city. */
export interface ReadCity {
  /** A published number, as everybody reads it. */
  readonly read: (indicator: string, metric: string, area: string, period?: string) => number | undefined;
  readonly run: LedgerRun;
}

/** Publishes the files of a workspace after runs, and reads what is published; problems where nothing is. */
export async function publishFiles(
  files: Files,
  runs: readonly LedgerRun[] = [],
): Promise<ReadCity | { readonly problems: readonly Problem[] }> {
  const { value, problems } = await readWorkspace(folderWith(files));
  if (!value) throw new Error(JSON.stringify(problems));
  const { value: folders, run, problems: refusals } = publishAfter(value, options, { runs, digest: (text) => text });
  if (!folders) return { problems: refusals };
  const data = folders.flatMap(({ files: all }) => [...all()].filter(([path]) => path.startsWith('data/')));
  const datasets = publishedDatasets(data);
  return {
    run: { date: '2025-01-31', ...run() },
    read: (id, metric, area, period = '2024') => {
      const dataset = datasets.find(({ indicator }) => indicator === id);
      if (!dataset) throw new Error(`${id} is not published`);
      const at = dataset.areas.findIndex(({ code }) => code === area);
      return dataset.figure(metric as 'value', at, dataset.periods.indexOf(period)).value;
    },
  };
}

/** Publishes the files of a workspace that can be published. */
export async function readCity(files: Files, runs: readonly LedgerRun[] = []): Promise<ReadCity> {
  const city = await publishFiles(files, runs);
  if ('problems' in city) throw new Error(JSON.stringify(city.problems));
  return city;
}

/** Rows of a table by district. */
export const rows = (counts: readonly (number | string)[], period = '2024', more = ''): string[] =>
  counts.map((count, at) => `${DISTRICTS[at]};${period};${more}${count}`);

/** What is left of numbers when all are known. */
export const less = (whole: number | undefined, ...parts: (number | undefined)[]): number | undefined =>
  parts.reduce((left, part) => (left === undefined || part === undefined ? undefined : left - part), whole);
