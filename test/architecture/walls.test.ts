import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const walls = createRequire(import.meta.url)('./walls.dependency-cruiser.cjs');

// A small house in which every wall is broken once: rule, file, what the file must not say.
const broken: [rule: string, file: string, source: string][] = [
  ['room-model', 'src/model/sees-stats.ts', `export * from '../stats/mean.js';`],
  ['room-stats', 'src/stats/sees-model.ts', `export * from '../model/area.js';`],
  ['room-format', 'src/format/sees-stats.ts', `export * from '../stats/mean.js';`],
  ['room-indicators', 'src/indicators/sees-disclosure.ts', `export * from '../disclosure/suppress.js';`],
  ['room-caseload', 'src/caseload/sees-format.ts', `export * from '../format/number.js';`],
  ['room-disclosure', 'src/disclosure/sees-io.ts', `export * from '../io/crs.js';`],
  ['room-quality', 'src/quality/sees-format.ts', `export * from '../format/number.js';`],
  ['room-planning', 'src/planning/sees-format.ts', `export * from '../format/number.js';`],
  ['room-services', 'src/services/sees-format.ts', `export * from '../format/number.js';`],
  ['room-figure', 'src/figure/sees-disclosure.ts', `export * from '../disclosure/suppress.js';`],
  ['room-io', 'src/io/sees-figure.ts', `export * from '../figure/map.js';`],
  ['room-publish', 'src/publish/sees-node.ts', `export * from '../node/disk.js';`],
  ['room-node', 'src/node/sees-front-door.ts', `export * from '../index.js';`],
  ['room-browser', 'src/browser/sees-node.ts', `export * from '../node/disk.js';`],
  ['third-parties-model', 'src/model/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-stats', 'src/stats/uses-yaml.ts', `export { parse } from 'yaml';`],
  ['third-parties-format', 'src/format/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-indicators', 'src/indicators/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-caseload', 'src/caseload/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-disclosure', 'src/disclosure/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-quality', 'src/quality/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-planning', 'src/planning/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-services', 'src/services/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['third-parties-figure', 'src/figure/uses-proj4.ts', `export { default } from 'proj4';`],
  ['third-parties-io', 'src/io/uses-commander.ts', `export { Command } from 'commander';`],
  ['third-parties-publish', 'src/publish/uses-yaml.ts', `export { parse } from 'yaml';`],
  ['third-parties-node', 'src/node/uses-lit.ts', `export { html } from 'lit';`],
  ['third-parties-browser', 'src/browser/uses-lit.ts', `export { html } from 'lit';`],
  ['third-parties-components', 'components/matrix/uses-d3.ts', `export { mean } from 'd3-array';`],
  ['one-file-for-proj4', 'proj4-src.js', ''],
  ['no-cycles', 'src/model/cycle.ts', `export * from './cycle-back.js';`],
  ['no-new-room', 'src/utils/anything.ts', `export * from '../error.js';`],
  ['core-is-pure', 'src/figure/uses-lit.ts', `export { html } from 'lit';`],
  ['core-is-pure', 'src/publish/sees-a-component.ts', `export * from '../../components/matrix/matrix.component.js';`],
  ['core-runs-anywhere', 'src/io/reads-disk.ts', `export { readFileSync } from 'node:fs';`],
  [
    'front-door-without-node',
    'src/index.ts',
    `export * from './node/disk.js'; export * from './browser/page.js'; export { mean } from 'd3-array';`,
  ],
  ['front-door-without-browser', 'src/index.ts', ''],
  ['front-door-is-bare', 'src/index.ts', ''],
  ['arquero-has-its-own-door', 'src/io/uses-arquero.ts', `export * from './arquero.js';`],
  ['components-use-the-front-door', 'components/matrix/back-door.ts', `export * from '../../src/stats/mean.js';`],
  ['components-run-in-a-browser', 'components/matrix/reads-disk.ts', `export { readFileSync } from 'node:fs';`],
  ['components-know-no-test', 'components/matrix/sees-a-test.ts', `export * from '../../test/fixtures/city.js';`],
  ['definitions-are-leaves', 'components/district-map/registers-matrix.ts', `import '../matrix/matrix.js';`],
  ['stories-use-what-ships', 'stories/back-door.stories.ts', `export * from '../src/stats/mean.js';`],
  ['ships-what-it-needs', 'components/matrix/uses-a-tool.ts', `export { expect } from '@open-wc/testing';`],
];

// What the house allows, beside it.
const sound: Record<string, string> = {
  'src/error.ts': `export class SozialraumError extends Error {}`,
  'src/model/area.ts': `export { SozialraumError } from '../error.js';`,
  'src/model/cycle-back.ts': `export * from './cycle.js';`,
  'src/stats/mean.ts': `export { mean } from 'd3-array';`,
  'src/format/number.ts': `export * from '../model/area.js';`,
  'src/disclosure/suppress.ts': `export * from '../stats/mean.js';`,
  'src/figure/map.ts': `export * from '../format/number.js'; export { feature } from 'topojson-client';`,
  'src/io/crs.ts': `export { default } from 'proj4';`,
  'src/io/arquero.ts': `export { table } from 'arquero';`,
  'src/io/second-crs.ts': `export { default } from 'proj4';`,
  'src/publish/publish.ts': `export * from '../disclosure/suppress.js'; export * from '../figure/map.js';`,
  'src/node/disk.ts': `export { readFileSync } from 'node:fs'; export { parse } from 'yaml'; export * from '../publish/publish.js';`,
  'src/browser/page.ts': `export * from '../publish/publish.js';`,
  'components/matrix/matrix.component.ts': `export { html } from 'lit'; export * from '../../src/index.js';`,
  'components/matrix/matrix.ts': `export * from './matrix.component.js';`,
  'components/index.ts': `export * from './matrix/matrix.js';`,
  'stories/matrix.stories.ts': `export * from '../components/matrix/matrix.js'; export * from '../test/fixtures/city.js';`,
  'test/fixtures/city.ts': `export const city = 'x';`,
};

let house: string;
let result: ICruiseResult;

function build(files: Record<string, string>): void {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), source);
  }
}

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
  build(sound);
  build(Object.fromEntries(broken.filter(([, , source]) => source !== '').map(([, file, source]) => [file, source])));
  build({ 'package.json': JSON.stringify(createRequire(import.meta.url)('../../package.json')) });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  const { forbidden, options } = walls;
  const { output } = await cruise(
    ['src', 'components', 'stories'],
    { ...options, baseDir: house, ruleSet: { forbidden }, validate: true },
    { ...options.enhancedResolveOptions, symlinks: false },
  );
  result = output as ICruiseResult;
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** A cycle is reported at one of its members, a library met twice at the library. */
const brokenIn = (file: string) =>
  result.summary.violations
    .filter(({ from, cycle = [] }) => from.endsWith(file) || cycle.some(({ name }) => name === file))
    .map(({ rule }) => rule.name);

describe('the walls', () => {
  test.each(broken)('%s fires on %s', (rule, file) => {
    expect(brokenIn(file)).toContain(rule);
  });

  test.each(Object.keys(sound).filter((file) => !file.includes('cycle')))('nothing fires on %s', (file) => {
    expect(brokenIn(file)).toEqual([]);
  });

  test('every rule is shown to fire', () => {
    const shown = new Set(broken.map(([rule]) => rule));
    const rules: string[] = walls.forbidden.map(({ name }: { name: string }) => name);
    expect(rules.filter((rule) => !shown.has(rule) && !rule.startsWith('one-file-for-'))).toEqual([]);
  });
});
