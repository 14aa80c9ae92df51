import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { looks } from './look-plugin.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** `virtual:stories` holds the module of every story file, by its path: a new story is tested without being listed. */
const stories = {
  name: 'stories',
  resolveImport: ({ source }) => (source === 'virtual:stories' ? '/virtual-stories.js' : undefined),
  serve({ path }) {
    if (path !== '/virtual-stories.js') return undefined;
    const files = readdirSync(join(rootDir, 'stories'), { recursive: true })
      .map((file) => String(file).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.stories.ts'))
      .sort();
    const imports = files.map((file, i) => `import * as s${i} from '/stories/${file}';`);
    const entries = files.map((file, i) => `${JSON.stringify(file)}: s${i}`);
    return { body: `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`, type: 'js' };
  },
};

/** A window of its own for every file, in front and with focus: they run side by side. */
async function focusedPage({ context }) {
  const own = await context.browser().createBrowserContext();
  const page = await own.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const sessions = new WeakMap();

/** The protocol of a page: what one session of it has set no other takes back, and pages are used for several files. */
async function protocolOf(session) {
  const page = session.browser.getPage(session.id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** `executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }])`: what the reader has set. */
const mediaFeatures = {
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    const protocol = await protocolOf(session);
    await protocol.send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
};

/** Every file begins with a window that no other has touched, without asking for it. */
const untouchedWindow = {
  name: 'untouched-window',
  transform: ({ path, body }) =>
    path.endsWith('.spec.ts') ? { body: `import '/test/untouched-window.ts'; ${body}` } : undefined,
};

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

function count(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed).length;
  // a file that could not be loaded or ended with an error outside its tests counts as one failure
  const broken = sessions.filter(
    ({ passed, testResults }) =>
      !passed && !(testResults && testsOf(testResults).some((test) => !test.passed && !test.skipped)),
  );
  return { passed, failed: tests.length - passed - skipped + broken.length, skipped };
}

/** Numbers for scripts/test.mjs, which names the file to write. */
const jsonReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(count(sessions)));
  },
});

/** Workers are asked for by an address, which nothing resolves as an import. */
const workers = (context, next) => {
  if (context.path.endsWith('.worker.js')) context.url = context.url.replace(/\.js(?=$|\?)/, '.ts');
  return next();
};

export default {
  rootDir,
  middleware: [workers],
  files: ['test/**/*.spec.ts', '!**/node_modules/**'],
  nodeResolve: { browser: true, exportConditions: ['production'] },
  plugins: [
    stories,
    mediaFeatures,
    untouchedWindow,
    looks(protocolOf),
    esbuildPlugin({ ts: true, tsconfig: join(rootDir, 'tsconfig.json'), target: 'es2022' }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), args: chromiumArgs() },
      createPage: focusedPage,
      concurrency: 2,
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    ...(process.env.TEST_REPORT ? [jsonReporter(process.env.TEST_REPORT)] : []),
  ],
};
