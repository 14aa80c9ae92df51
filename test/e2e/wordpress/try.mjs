// node test/e2e/wordpress/try.mjs: a block in a WordPress post, put there by somebody who may not write unfiltered HTML.
// Installs WordPress and MariaDB from Debian's packages (as root), runs both in a temporary folder, and removes that again.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../scripts/chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const THEME = 'twentytwentyone';
const PACKAGES = ['wordpress', `wordpress-theme-${THEME}`, 'mariadb-server', 'php-cli', 'php-mysql'];
const WORDPRESS = '/usr/share/wordpress';
const PORT = 8137;
const SITE = `http://127.0.0.1:${PORT}`;

const folder = mkdtempSync(join(tmpdir(), 'sozialraum-wordpress-'));
const site = join(folder, 'site');
const socket = join(folder, 'db.sock');
const started = [];

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

async function until(what, isThere) {
  for (let i = 0; i < 150; i++) {
    if (await isThere().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  throw new Error(`${what} does not come`);
}

/** Ends what was started here, and waits until it has gone. */
function ended(child) {
  if (child.exitCode !== null) return undefined;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  return gone;
}

function install() {
  const needed = [`${WORDPRESS}/wp-content/themes/${THEME}`, '/usr/sbin/mariadbd', '/usr/bin/php'];
  if (needed.every((path) => existsSync(path))) return;
  run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

async function startDatabase() {
  const data = join(folder, 'db');
  run('mariadb-install-db', [
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--user=root',
  ]);
  started.push(
    spawn(
      '/usr/sbin/mariadbd',
      ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--user=root'],
      {
        stdio: 'ignore',
      },
    ),
  );
  const sql = (text) => spawnSync('mariadb', [`--socket=${socket}`, '--user=root', '--execute', text]).status === 0;
  await until('MariaDB', async () => sql('select 1'));
  sql("create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost;");
}

/** A site of its own from the packaged files, with the script in a plugin and the published folder beside it. */
function makeSite() {
  cpSync(WORDPRESS, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith('wp-config.php') });
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp'); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DISALLOW_UNFILTERED_HTML', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEFAULT_THEME', '${THEME}'); define('WP_HOME', '${SITE}'); define('WP_SITEURL', '${SITE}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const plugins = join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  cpSync(join(here, 'sozialraum.php'), join(plugins, 'sozialraum.php'));
  const cli = join(root, 'dist/src/node/cli.js');
  const out = join(folder, 'out');
  run(process.execPath, [cli, 'publish', join(root, 'docs/examples/brueckstedt'), '--out', out, '--json']);
  const [publication] = JSON.parse(
    run('find', [out, '-name', 'publication.json', '-printf', '["%h"]\n']).split('\n')[0],
  );
  cpSync(publication, join(site, 'daten'), { recursive: true });
}

/** The block as a webmaster copies it from webmaster.html, with the addresses of this site. */
function block() {
  const page = readFileSync(join(site, 'daten/webmaster.html'), 'utf8');
  const [found] = /<div data-sozialraum="karte"[\s\S]*?<\/div>/.exec(page) ?? [];
  if (!found) throw new Error('webmaster.html has no block');
  return found.replace('data-src="', 'data-src="/daten/');
}

async function look(address) {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    // what WordPress itself misses, a favicon say, is not ours
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().includes('/daten/')) complaints.push(response.url());
    });
    await page.goto(address);
    const map = page.locator('soz-district-map');
    await map.locator('[role=option]').first().waitFor({ timeout: 20_000 });
    const foreign = await page.evaluate(
      (site) =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/daten/') && !name.startsWith(site)),
      SITE,
    );
    return { title: await map.locator('[part=title]').innerText(), complaints, foreign };
  } finally {
    await browser.close();
  }
}

try {
  install();
  await startDatabase();
  makeSite();
  started.push(spawn('php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${PORT}`, '-t', site], { stdio: 'ignore' }));
  await until('PHP', async () => (await fetch(`${SITE}/daten/publication.json`)).ok);
  writeFileSync(join(folder, 'block.html'), block());
  const answer = run('php', ['-d', 'display_errors=0', join(here, 'post.php'), site, join(folder, 'block.html')]);
  const { address, kept, refused } = JSON.parse(answer.slice(answer.lastIndexOf('\n{') + 1));
  console.log(`WordPress keeps the block: ${kept}; removes a script: ${refused}`);
  const { title, complaints, foreign } = await look(address);
  console.log(`In the post stands: ${title}`);
  if (!kept || !refused || complaints.length > 0 || foreign.length > 0)
    throw new Error(`not as it should be: ${JSON.stringify({ kept, refused, complaints, foreign })}`);
  console.log('WordPress: as it should be.');
} finally {
  await Promise.all(started.map(ended));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
