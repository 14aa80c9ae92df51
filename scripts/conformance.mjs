// npm run conformance -- SUITE DIR: runs a published conformance suite over a folder of its kind. Without arguments the
// suites are listed. A line per case, then how many passed, failed and were skipped as not supported.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { asJavaScript } from './as-javascript.mjs';
import { makeReady, root } from './ready.mjs';

makeReady();
const script = await asJavaScript('test/conformance', 'main.ts');
const run = spawn(process.execPath, ['--enable-source-maps', resolve(root, script), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
run.on('exit', (code) => process.exit(code ?? 1));
