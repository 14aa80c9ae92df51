// npm start: makes ready, builds and publishes what is stale, and serves the example city until Ctrl-C.
import { spawn } from 'node:child_process';
import { bundleWhenStale } from './build.mjs';
import { makeReady, root } from './ready.mjs';
import { whenStale } from './stamp.mjs';
import { stepOrEnd } from './step.mjs';

const city = 'docs/examples/brueckstedt';
const site = '.cache/site';
const cli = 'dist/src/node/cli.js';
const port = '4173';

const publishWhenStale = () =>
  whenStale('publish', {
    inputs: [city, 'dist', 'package-lock.json'],
    outputs: [site],
    make: () => stepOrEnd('Publishing the example city', [cli, 'publish', city, '--out', site]),
  });

/** @type {() => void} */
let interrupt = () => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interrupt());

/** The command line says the address, and which port it took; it ends itself on Ctrl-C. */
function serve() {
  const server = spawn(process.execPath, [cli, 'serve', site, '--port', port], { cwd: root, stdio: 'inherit' });
  interrupt = () => server.kill('SIGINT');
  server.on('exit', (code) => process.exit(code ?? 0));
}

makeReady();
await bundleWhenStale();
await publishWhenStale();
serve();
