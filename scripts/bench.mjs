// npm run bench -- NAME [--smoke]: runs test/bench/NAME.ts or .mjs.
// --smoke asks the benchmark for a small input: does it still run?
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asJavaScript } from './as-javascript.mjs';
import { bundleWhenStale } from './build.mjs';
import { makeReady, root } from './ready.mjs';

const folder = 'test/bench';
const [name, ...rest] = process.argv.slice(2);

function benchmarks() {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return new Map(files.filter((file) => /\.(ts|mjs)$/.test(file)).map((file) => [file.replace(/\.\w+$/, ''), file]));
}

const file = benchmarks().get(name);
if (file === undefined) {
  console.error(`npm run bench -- NAME [--smoke]; there are: ${[...benchmarks().keys()].join(', ') || 'none yet'}`);
  process.exit(2);
}
makeReady();
await bundleWhenStale();
const script = await asJavaScript(folder, file);
const bench = spawn(process.execPath, ['--expose-gc', '--enable-source-maps', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
bench.on('exit', (code) => process.exit(code ?? 1));
