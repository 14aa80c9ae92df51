// npm start: makes ready, builds and publishes what is stale, and serves the example city until Ctrl-C.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { makeReady, root } from './ready.mjs';
import { whenStale } from './stamp.mjs';
import { stepOrEnd } from './step.mjs';

const city = 'docs/examples/brueckstedt';
const site = '.cache/site';
const cli = 'dist/src/node/cli.js';
const wantedPort = 4173;

const publishWhenStale = () =>
  whenStale('publish', {
    inputs: [city, 'dist/src', 'package-lock.json'],
    outputs: [`${site}/daten`],
    make: () => stepOrEnd('Publishing the example city', [cli, 'publish', city, '--out', `${site}/daten`]),
  });

/** The pages and the one script file they load, beside the published data. */
function copyPages() {
  cpSync(join(root, 'docs/site'), join(root, site), { recursive: true });
  for (const file of ['sozialraum.min.js', 'sozialraum.min.js.map'])
    cpSync(join(root, 'dist', file), join(root, site, file));
}

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

async function freePort() {
  for (let port = wantedPort; port < wantedPort + 50; port++) if (await isFree(port)) return port;
  console.error(`No free port between ${wantedPort} and ${wantedPort + 49}.`);
  process.exit(1);
}

function serve(port) {
  const server = spawn(process.execPath, [cli, 'serve', site, '--port', String(port)], { cwd: root, stdio: 'inherit' });
  const end = () => {
    server.kill();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
  server.on('exit', (code) => process.exit(code ?? 0));
}

makeReady();
mkdirSync(join(root, site), { recursive: true });
await buildWhenStale();
await publishWhenStale();
copyPages();
const port = await freePort();
if (port !== wantedPort) console.log(`Port ${wantedPort} is taken, using ${port} instead.`);
serve(port);
console.log(`\nBrückstedt, a fictional city: http://localhost:${port}/\nCtrl-C ends it.`);
