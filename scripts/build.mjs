// npm run build [-- --when-stale] [--unchecked]: everything the package ships, into dist/.
//   --unchecked  leaves it to others to check the types, and describes them all the same: half of the time
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady, root } from './ready.mjs';
import { filesUnder, forget, whenStale } from './stamp.mjs';
import { stepOrEnd, tool } from './step.mjs';

const typeDeclarations = () => [
  tool('typescript', 'tsc'),
  ...['-p', 'docs', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
  ...['--rootDir', '.', '--outDir', 'dist'],
  ...(process.argv.includes('--unchecked') ? ['--noCheck'] : []),
];

/** Makes the custom-elements manifest, which Storybook and editors read. */
export const manifestCommand = () => [
  tool('@custom-elements-manifest/analyzer', 'cem'),
  ...['analyze', '--config', 'docs/custom-elements.config.mjs', '--quiet'],
];

/** Removes what an earlier build left; what this one wrote stays in place, so that a running server never misses a file. */
function removeOlder(time, endings, folder = join(root, 'dist')) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // folders stay: the other step may be about to write into them
    if (entry.isDirectory()) removeOlder(time, endings, path);
    else if (endings.test(entry.name) && statSync(path).mtimeMs < time) rmSync(path);
  }
}

const sources = () => [
  ...filesUnder(['src', 'components']).filter((file) => !file.endsWith('.md')),
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** What runs: modules and the one-file build. */
export const bundleWhenStale = () =>
  whenStale('bundle', {
    inputs: [...sources(), ...filesUnder(['scripts']), 'rollup.config.mjs'],
    outputs: [
      ...['dist/src/index.js', 'dist/src/node/cli.js', 'dist/sozialraum.min.js', 'dist/sri.json'],
      'dist/sozialraum-extras.min.js',
      ...['dist/audit/index.html', 'dist/audit/audit-worker.js', 'dist/audit/highs.wasm'],
    ],
    make: async () => {
      const begin = Date.now() - 1000;
      await stepOrEnd('Modules and the one-file build', [tool('rollup'), '--config', 'rollup.config.mjs', '--silent']);
      removeOlder(begin, /\.(js|map)$/);
    },
  });

/** What describes it: types and the custom-elements manifest. */
const descriptionsWhenStale = () =>
  whenStale('descriptions', {
    inputs: [...sources(), 'docs/tsconfig.json', 'docs/custom-elements.config.mjs'],
    outputs: ['dist/src/index.d.ts', 'dist/src/node/index.d.ts', 'dist/custom-elements.json'],
    make: async () => {
      const begin = Date.now() - 1000;
      await stepOrEnd('Custom-elements manifest', manifestCommand());
      await stepOrEnd('Type declarations', typeDeclarations());
      removeOlder(begin, /\.d\.ts$/);
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  makeReady();
  if (!process.argv.includes('--when-stale')) forget('bundle', 'descriptions');
  await Promise.all([bundleWhenStale(), descriptionsWhenStale()]);
}
