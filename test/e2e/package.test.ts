import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The package as somebody gets it who installs it into an empty project. It holds what is in dist.
const { version, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  bin: { sozialraum: string };
};
const folder = mkdtempSync(join(tmpdir(), 'sozialraum-package-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules/sozialraum');

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
}

/** npm by its script, which Windows runs like any other system; beside this Node where npm does not run the tests. */
function npm(...args: string[]): string {
  const besideNode = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js'];
  const scripts = [process.env['npm_execpath'], ...besideNode.map((path) => resolve(dirname(process.execPath), path))];
  const script = scripts.find((path) => path?.endsWith('.js') && existsSync(path));
  return script === undefined ? run('npm', args) : run(process.execPath, [script, ...args]);
}

const runModule = (code: string): string => run(process.execPath, ['--input-type=module', '--eval', code]);

beforeAll(() => {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm('pack', resolve('.'), '--pack-destination', folder, '--ignore-scripts', '--silent');
  const archive = join(folder, `sozialraum-${version}.tgz`);
  npm('install', archive, '--prefix', project, '--prefer-offline', '--no-audit', '--no-fund', '--silent');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  test.each([
    ['sozialraum', ['readPublication', 'readPublicationFromTable', 'evaluateIndicator', 'formatNumber']],
    ['sozialraum/node', ['readWorkspace', 'publishWorkspace']],
  ])('exports from %s what its users begin with', (entry, names) => {
    const exported = JSON.parse(
      runModule(`console.log(JSON.stringify(Object.keys(await import('${entry}'))))`),
    ) as string[];
    expect(exported).toEqual(expect.arrayContaining(names));
  });

  test('can be imported on a server, elements and all', () => {
    const entries = ['sozialraum/components', 'sozialraum/components/matrix.component.js', 'sozialraum/jsx.js'];
    expect(runModule(`${entries.map((entry) => `await import('${entry}');`).join(' ')} console.log('here')`)).toBe(
      'here\n',
    );
  });

  test('brings none of the large optional packages', () => {
    const optional = ['@duckdb', 'duckdb', 'pg', 'highs', 'arquero'];
    expect(optional.filter((name) => existsSync(join(project, 'node_modules', name)))).toEqual([]);
  });

  test('runs as a command', () => {
    expect(npm('exec', '--no', '--', 'sozialraum', '--help')).toMatch(/init[^]*check[^]*publish[^]*serve/);
    expect(existsSync(join(installed, bin.sozialraum))).toBe(true);
  });

  test('audits without the solver, and with it where somebody has installed it', () => {
    const table = 'Stadtteil;2023;2024\nAltstadt;.;471\nNeustadt;.;505\nHafen;404;0\nGesamt;1810;976\n';
    writeFileSync(join(project, 'table.csv'), table);
    const solverOf = (): boolean => {
      const said = run(process.execPath, [
        join(installed, bin.sozialraum),
        'audit',
        'table.csv',
        '--minimum',
        '3',
        '--json',
      ]);
      return (JSON.parse(said) as { tables: readonly [{ readonly solver: boolean }] }).tables[0].solver;
    };
    expect(solverOf()).toBe(false);
    const highs = join(project, 'node_modules/highs');
    cpSync('node_modules/highs', highs, { recursive: true });
    expect(solverOf()).toBe(true);
    rmSync(highs, { recursive: true });
  });

  test('ships the page of the audit with its worker and its solver', () => {
    for (const name of ['index.html', 'en.html', 'audit-page.js', 'audit-worker.js', 'highs.wasm', 'LICENSES.txt'])
      expect(existsSync(join(installed, 'dist/audit', name))).toBe(true);
  });

  test('publishes the example city that comes with it', () => {
    const command = join(installed, bin.sozialraum);
    run(process.execPath, [command, 'init', 'city']);
    const { published } = JSON.parse(run(process.execPath, [command, 'publish', 'city', '--out', 'out', '--json'])) as {
      published: readonly { readonly audience: string; readonly directory: string; readonly suppressed: number }[];
    };
    const open = published.filter(({ audience }) => audience === 'public');
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ suppressed }) => suppressed === 0)).toEqual([]);
    const written = published.map(({ directory }) => resolve(project, directory, 'publication.json'));
    expect(written.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('a bundle for the browser', () => {
  test.each(['district-map', 'trend-chart', 'matrix'])(
    'of %s needs nothing of Node and holds nothing that only a publishing machine needs',
    async (element) => {
      const { metafile, outputFiles, warnings } = await build({
        stdin: { contents: `import 'sozialraum/components/${element}.js';`, resolveDir: project },
        absWorkingDir: project,
        bundle: true,
        format: 'esm',
        platform: 'browser',
        minify: true,
        metafile: true,
        write: false,
        logLevel: 'silent',
      });
      const [output] = Object.values(metafile.outputs);
      const contained = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      const packages = new Set(
        contained.flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
      );
      expect(packages).toContain('sozialraum');
      const machineOnly = ['commander', 'proj4', 'topojson-server', 'topojson-simplify', 'yaml'];
      expect(machineOnly.filter((name) => packages.has(name))).toEqual([]);
      expect(output?.imports.filter(({ external }) => external)).toEqual([]);
      expect([...new Set(warnings.map(({ text }) => text))]).toEqual([]);
      expect(outputFiles[0]?.text).toContain(`soz-${element}`);
      expect(outputFiles[0]?.text).not.toMatch(/\beval\s*\(|\bnew\s+Function\b/);
    },
  );
});

test('the whole front door can be bundled where no optional package is installed', async () => {
  const { warnings } = await build({
    stdin: { contents: "export * from 'sozialraum'; export * from 'sozialraum/components';", resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  expect(warnings.map(({ text }) => text)).toEqual([]);
});

const consumer = `
import { formatNumber, type Publication, readPublication } from 'sozialraum';
import type { SozDistrictMap } from 'sozialraum/components/district-map.component.js';
import 'sozialraum/components/district-map.js';

const read = readPublication({ collection: {}, datasets: [] });
const publication: Publication | undefined = read.value;
const map: SozDistrictMap = document.createElement('soz-district-map');
if (publication) map.publication = publication;
map.setAttribute('src', formatNumber(1.5, { language: 'de', decimals: 1 }));
// @ts-expect-error: what has not passed disclosure control is no publication
map.publication = { id: 'raw' };
`;

describe('the types', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('serve a consumer under moduleResolution %s', (moduleResolution, module) => {
    const settings = {
      compilerOptions: {
        ...{ module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] },
        ...{ strict: true, noEmit: true, types: [] },
      },
      files: ['consumer.ts'],
    };
    writeFileSync(join(project, 'consumer.ts'), consumer);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings));
    expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'])).toBe('');
  });
});
