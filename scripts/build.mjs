// npm run build [-- --when-stale]: everything the package ships, into dist/.
import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady, root } from './ready.mjs';
import { filesUnder, whenStale } from './stamp.mjs';
import { stepOrEnd, tool } from './step.mjs';

const declarations = [
  '--noEmit',
  'false',
  '--declaration',
  '--emitDeclarationOnly',
  '--rootDir',
  '.',
  '--outDir',
  'dist',
];
const tsc = () => tool('typescript', 'tsc');

/** Makes the custom-elements manifest, which Storybook and editors read. */
export const manifestCommand = () => [
  tool('@custom-elements-manifest/analyzer', 'cem'),
  ...['analyze', '--config', 'docs/custom-elements.config.mjs', '--quiet'],
];

/** Removes what an earlier build left; what this one wrote stays in place, so that a running server never misses a file. */
function removeOlderThan(time, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      removeOlderThan(time, path);
      if (readdirSync(path).length === 0) rmdirSync(path);
    } else if (statSync(path).mtimeMs < time) rmSync(path);
  }
}

async function make() {
  const begin = Date.now() - 1000;
  await stepOrEnd('Custom-elements manifest', manifestCommand());
  await stepOrEnd('Type declarations of the core and the elements', [tsc(), '-p', 'components', ...declarations]);
  await stepOrEnd('Type declarations for Node', [tsc(), '-p', 'src/node', ...declarations]);
  await stepOrEnd('Modules and the one-file build', [tool('rollup'), '--config', 'rollup.config.mjs', '--silent']);
  removeOlderThan(begin, join(root, 'dist'));
}

const sources = () => filesUnder(['src', 'components']).filter((file) => !file.endsWith('.md'));

/** Builds only when a source, a configuration or a dependency has changed since. */
export const buildWhenStale = () =>
  whenStale('build', {
    inputs: [
      ...sources(),
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'docs/custom-elements.config.mjs'],
    ],
    outputs: ['dist/src/index.js', 'dist/src/node/cli.js', 'dist/sozialraum.min.js', 'dist/custom-elements.json'],
    make,
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  makeReady();
  if (!process.argv.includes('--when-stale')) rmSync(join(root, '.cache/stamps/build'), { force: true });
  await buildWhenStale();
}
