import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { levelOverTime } from '../../src/figure/level-over-time.js';
import { evaluateIndicator } from '../../src/indicators/evaluate-indicator.js';
import { AUDIENCES } from '../../src/model/publication.js';
import type { PublicationPlan, Workspace } from '../../src/model/statistic.js';
import { publishWorkspace } from '../../src/node/publish-workspace.js';
import { readWorkspace } from '../../src/node/workspace.js';
import { readIndicatorTable } from '../../src/publish/published-files.js';
import { attack, type AttackReport, type DisclosureKind } from './attack.js';
import type { Knowledge } from './knowledge.js';
import { publishedDatasets, type PublishedFile, readFolder } from './published-files.js';
import { strayFigures } from './stray-figures.js';
import { workspaceKnowledge } from './workspace-knowledge.js';

const LEIPZIG_DATA = '../shared/data/leipzig';
const cities = [
  { name: 'Brückstedt', folder: 'docs/examples/brueckstedt', data: undefined },
  { name: 'Leipzig', folder: 'docs/examples/leipzig', data: LEIPZIG_DATA },
];

describe.each(cities)('what is published of $name', ({ name, folder, data }) => {
  const absent = data !== undefined && !existsSync(data);
  const temporary = mkdtempSync(join(tmpdir(), 'sozialraum-attack-'));
  const out = join(temporary, 'out');
  let workspace: Workspace;
  let knowledge: Knowledge;
  let folders: ReadonlyMap<string, readonly PublishedFile[]>;
  /** What everybody has, all open publications together. */
  let open: readonly PublishedFile[];
  let report: AttackReport;

  beforeAll(async () => {
    if (absent) return;
    const read = await readWorkspace(folder, data === undefined ? {} : { data });
    const errors = read.problems.filter(({ severity }) => severity === 'error');
    if (!read.value) throw new Error(JSON.stringify(errors.slice(0, 5)));
    workspace = read.value;
    knowledge = workspaceKnowledge(readFileSync(`${folder}/sozialraum.yaml`, 'utf8'));
    const published = await publishWorkspace(workspace, out);
    if (!published.value) throw new Error(JSON.stringify(published.problems));
    folders = new Map(workspace.publications.map(({ id, audience }) => [id, readFolder(join(out, audience, id))]));
    open = filesOf(workspace.publications.filter(({ accessRestricted }) => !accessRestricted));
    report = attack(open, knowledge);
    console.info(`${name}: ${report.suppressed} counts withheld, ${report.published} published`);
  });

  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  const filesOf = (plans: readonly PublicationPlan[]): PublishedFile[] =>
    plans.flatMap(({ id }) => folders.get(id) ?? []);
  const found = (kind: DisclosureKind) => report.disclosures.filter((disclosure) => disclosure.kind === kind);

  test.skipIf(absent)('is more than a few counts, of which some are withheld', () => {
    expect(report.published).toBeGreaterThan(5000);
    expect(report.suppressed).toBeGreaterThan(100);
  });

  test.skipIf(absent)('says of levels over time what follows from what it shows, and nothing else', () => {
    const datasets = open.filter(([path]) => /data\/[^/]+\.json$/.test(path));
    expect(datasets.length).toBeGreaterThan(3);
    for (const [path, content] of datasets) {
      const json = JSON.parse(content) as { extension: { sozialraum: Record<string, unknown> } };
      const { value: said } = readIndicatorTable(json);
      const { overTime: _, ...rest } = json.extension.sozialraum;
      const { value: shown } = readIndicatorTable({ ...json, extension: { sozialraum: rest } });
      const levels = shown?.areas.levels.map(({ id }) => [id, levelOverTime(shown, id)] as const);
      expect(said?.overTime, path).toEqual(new Map(levels));
    }
  });

  test.skipIf(absent)('fits together, so that the attack has all its equations', () => {
    expect(report.contradictions).toEqual([]);
  });

  test.skipIf(absent)('shows no count below the minimum', () => {
    expect(found('shown')).toEqual([]);
  });

  test.skipIf(absent)('determines no withheld count, all publications taken together', () => {
    expect(found('eliminated')).toEqual([]);
  });

  test.skipIf(absent)(
    'determines none with the knowledge that counts are whole and what is withheld is not zero',
    () => {
      expect(found('bounded')).toEqual([]);
    },
  );

  test.skipIf(absent)('leaves no complement of a share and no remainder of an area below the minimum', () => {
    expect(found('derived').filter(({ count }) => /^(complement|remainder) of/.test(count))).toEqual([]);
  });

  test.skipIf(absent)('leaves no difference of published counts below the minimum', () => {
    expect(found('derived').filter(({ count }) => !/^(complement|remainder) of/.test(count))).toEqual([]);
  });

  test.skipIf(absent)('says the same in all kinds of files, and nowhere a number that is withheld', () => {
    expect([...folders.values()].flatMap(strayFigures)).toEqual([]);
  });

  test.skipIf(absent)('lies in the folder of its own audience only', () => {
    for (const audience of AUDIENCES.filter((each) => existsSync(join(out, each)))) {
      const own = workspace.publications.filter((plan) => plan.audience === audience).map(({ id }) => id);
      const there = publishedDatasets(readFolder(join(out, audience))).map(({ publication }) => publication);
      expect([...new Set(there)].sort()).toEqual(own.sort());
    }
  });

  test.skipIf(absent)('marks all withheld figures alike', () => {
    const datasets = publishedDatasets([...folders.values()].flat());
    const marks = new Set(
      datasets
        .flatMap(({ areas, periods, metrics, figure }) =>
          areas.flatMap((_, area) =>
            periods.flatMap((__, period) => metrics.map((metric) => figure(metric, area, period))),
          ),
        )
        .flatMap(({ state, flags }) => (state === 'suppressed' ? flags : [])),
    );
    // these two hold for a whole period or table
    expect([...marks].filter((flag) => flag !== 'break' && flag !== 'protected-at-source')).toEqual([]);
  });

  test.skipIf(absent)(
    'withstands those who may also read one restricted publication, unless it withholds nothing',
    () => {
      const restricted = workspace.publications.filter(
        ({ accessRestricted, rule }) => accessRestricted && rule?.minimum !== 1,
      );
      for (const plan of restricted)
        expect(attack([...open, ...filesOf([plan])], knowledge).disclosures, plan.id).toEqual([]);
    },
  );

  test.skipIf(absent)('would not withstand the same attack if only the small counts were withheld', () => {
    const naive = attack(
      open.map((file) => withholdingSmallOnly(file, workspace)),
      knowledge,
    );
    const computed = naive.disclosures.filter(({ kind }) => kind === 'eliminated' || kind === 'bounded');
    expect(computed.length).toBeGreaterThan(naive.suppressed / 4);
  });
});

interface DatasetJson {
  readonly dimension: { readonly metric: { readonly category: { readonly index: readonly string[] } } };
  readonly value: (number | null)[];
  readonly status?: Record<string, string>;
  readonly extension: { readonly sozialraum: { readonly indicator: { readonly id: string } } };
}

/** The file as it would be without secondary suppression. */
function withholdingSmallOnly([path, content]: PublishedFile, workspace: Workspace): PublishedFile {
  if (!/^data\/[^/]+\.json$/.test(path)) return [path, content];
  const json = JSON.parse(content) as DatasetJson;
  const { id } = json.extension.sozialraum.indicator;
  const indicator = workspace.indicators.find((each) => each.id === id);
  // computed from others, of which the counts are at hand
  if (!indicator) return [path, content];
  const raw = evaluateIndicator(indicator, new Map(workspace.statistics.map((each) => [each.id, each])));
  const metrics = json.dimension.metric.category.index as (keyof typeof raw)[];
  raw.value.forEach((_value, _status, index, position) =>
    metrics.forEach((metric, m) => {
      const at = position * metrics.length + m;
      const count = raw[metric]?.value(index) ?? NaN;
      const isRatio = metric !== 'numerator' && metric !== 'denominator' && metrics.length > 1;
      if (isRatio || !json.status?.[at]?.startsWith('suppressed') || count < 3) return;
      json.value[at] = count;
      delete json.status[at];
    }),
  );
  return [path, JSON.stringify(json)];
}
