import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { bundledSpecs } from './bundled-specs.mjs';
import { looks } from './look-plugin.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

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

const testsOf = ({ tests = [], suites = [] }, path = []) => [
  ...tests.map((test) => ({ ...test, path: [...path, test.name].join(' ').trim() })),
  ...suites.flatMap((suite) => testsOf(suite, [...path, suite.name])),
];

function failedIn({ passed, testFile, testResults, errors }) {
  const file = relative(rootDir, testFile);
  const tests = testsOf(testResults ?? {}).filter((test) => !test.passed && !test.skipped);
  if (tests.length > 0) return tests.map(({ path, error }) => ({ file, test: path, message: error?.message ?? '' }));
  // a file that could not be loaded or ended with an error outside its tests counts as one failure
  return passed ? [] : [{ file, test: 'the file', message: errors[0]?.message ?? 'did not end' }];
}

function count(sessions) {
  const tests = sessions.flatMap(({ testResults }) => testsOf(testResults ?? {}));
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: sessions.flatMap(failedIn),
    skipped: tests.filter((test) => test.skipped).length,
  };
}

/** What scripts/test.mjs adds up, which names the file to write. */
const jsonReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(count(sessions)));
  },
});

export default {
  rootDir,
  middleware: [await bundledSpecs(rootDir)],
  files: ['test/**/*.spec.ts', '!**/node_modules/**'],
  plugins: [mediaFeatures, looks(protocolOf)],
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
  // the elements warn of what the tests ask for in vain
  filterBrowserLogs: ({ type }) => type !== 'warn',
  testFramework: { config: { timeout: 30_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    ...(process.env.TEST_REPORT ? [jsonReporter(process.env.TEST_REPORT)] : []),
  ],
};
