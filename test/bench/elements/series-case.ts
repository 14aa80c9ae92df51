import { answerJson, HostileServer } from '../../e2e/hostile-server.js';
import { putCase, putContestants } from './contestant-pages.js';
import { madeUpPublication } from './made-up-publication.js';
import { plainFigures } from './plain-figures.js';
import { finished } from './replay.js';
import { report, type Target } from './report.js';
import { runCase } from './run-case.js';
import type { Wish } from './wish.js';

/** Areas by periods, or by indicators, with two steps to change between. */
export interface SeriesCase {
  readonly title: string;
  readonly areas: number;
  readonly periods: readonly string[];
  readonly indicators: number;
  readonly targets: readonly Target[];
}

/** Series as a chart or table by hand takes them. */
interface PlainSeries {
  readonly names: readonly string[];
  readonly labels: readonly string[];
  /** Seconds since 1970, of periods. */
  readonly x: readonly number[];
  readonly steps: readonly (readonly (readonly (number | null)[])[])[];
}

const OWN = 'element';
const STEPS = [0, 1];

/** Measures an element beside others that draw the same series; `plain` puts the figures as these want them. */
export async function benchSeries(
  what: string,
  contestants: readonly string[],
  floors: readonly string[],
  cases: readonly SeriesCase[],
  plain: (figures: readonly (readonly (readonly (number | null)[])[])[], each: SeriesCase) => PlainSeries,
  { smoke, repetitions, takes }: Wish,
): Promise<void> {
  const taking = contestants.filter(takes);
  const server = new HostileServer();
  await server.listen();
  await putContestants(server, what, taking);
  for (const each of smoke ? cases.slice(0, 1) : cases) {
    const districts = namedAreas(each.areas);
    const { collection, datasets } = madeUpPublication(districts, each);
    const figures = datasets.map(
      (dataset) =>
        plainFigures(
          dataset,
          districts.map(({ code }) => ({ id: code })),
        ).values,
    );
    const files = { 'published.json': { collection, datasets }, 'series.json': plain(figures, each) };
    putCase(server, what, `${each.areas}`, taking, files);
    const base = `${server.origin}/${what}/${each.areas}`;
    if (taking.includes('floor-replay') && taking.includes(OWN))
      server.put(`/${what}/${each.areas}/finished.json`, answerJson(await finished(`${base}/${OWN}`, STEPS)));
    const runs = await runCase(base, taking, repetitions, STEPS);
    report(each.title, runs, OWN, floors, each.targets);
  }
  await server.close();
}

const namedAreas = (count: number): { code: string; name: string }[] =>
  Array.from({ length: count }, (_, i) => ({ code: String(i + 1).padStart(3, '0'), name: `Bezirk ${i + 1}` }));
