// npm run reference -- DIR [--loss] [--seconds N] [--only TEXT]: holds published reference values in DIR against ours:
// tables and systems of disclosure control (sdc-ref/1), and files with cases for one function of test/reference/adapters.
//   --loss       the information loss as the references count it: no width asked of intervals
//   --seconds N  time for the attack on one table
//   --only TEXT  files whose name contains it
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { asJavaScript } from './as-javascript.mjs';
import { makeReady, root } from './ready.mjs';

makeReady();
const script = await asJavaScript('test/reference', 'main.ts');
const run = spawn(process.execPath, ['--enable-source-maps', resolve(root, script), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
run.on('exit', (code) => process.exit(code ?? 1));
