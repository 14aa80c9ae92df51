// npm test [-- --node] [-- --check] [-- FILTER ...]: all tests, added up.
//   --node   only the tests that run in Node: no browser, no build
//   --check  the checks of `npm run check` count as tests too
//   FILTER   only test files whose path contains it
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runChecks } from './check.mjs';
import { ensureChromium, ensureFont } from './chromium.mjs';
import { makeReady, root } from './ready.mjs';
import { filesUnder } from './stamp.mjs';
import { sideBySide, step, tool } from './step.mjs';

const switches = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const filters = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map((path) => path.replaceAll('\\', '/'));
const unknown = switches.filter((name) => !['--node', '--check'].includes(name));
if (unknown.length > 0) {
  console.error(`unknown switch: ${unknown.join(', ')}; there are: --node, --check`);
  process.exit(2);
}
const nodeOnly = switches.includes('--node');

/** What a runner found: how many passed, a line for each that failed, why tests were skipped, and its output where something went wrong. */
const nothing = { passed: 0, failed: [], skipped: [], output: '' };

const testFiles = (ending) =>
  filesUnder(['test']).filter(
    (file) => file.endsWith(ending) && (filters.length === 0 || filters.some((filter) => file.includes(filter))),
  );

/** A runner that crashed, or ran nothing although it was given files, has failed. */
function verdict(label, { ok, output }, counted) {
  const ran = counted.passed + counted.failed.length + counted.skipped.length;
  const crashed = (!ok && counted.failed.length === 0) || ran === 0;
  if (!crashed) return { ...counted, output: counted.failed.length > 0 ? output : '' };
  const crash = `${label} ${ran === 0 ? 'ran nothing' : 'crashed'}`;
  return { ...counted, failed: [...counted.failed, crash], output: `${crash}\n${output}` };
}

/** Of its own for each run: two runs side by side do not count each other's tests. */
function newReport(name) {
  const file = join(root, '.cache/reports', `${name}-${process.pid}.json`);
  mkdirSync(dirname(file), { recursive: true });
  process.on('exit', () => rmSync(file, { force: true }));
  return file;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Tests of real data are skipped where the data are not; a test that is skipped for anything else has to say why. */
function skipReason(file) {
  const needsData = readFileSync(file, 'utf8').includes('shared/data');
  return needsData && !existsSync(join(root, '../shared/data')) ? '../shared/data not found' : 'no reason given';
}

const inOneLine = (file, test, message) => `${file}: ${test.replaceAll(/\s+/g, ' ')}: ${message.split('\n')[0]}`;

function countVitest(report) {
  if (report === undefined) return nothing;
  const of = (file, ...states) => file.assertionResults.filter(({ status }) => states.includes(status));
  const failedIn = (file) => {
    const path = relative(root, file.name);
    const tests = of(file, 'failed').map(({ fullName, failureMessages }) =>
      inOneLine(path, fullName, failureMessages[0] ?? ''),
    );
    // a file that failed outside its tests counts as one
    return tests.length === 0 && file.status === 'failed' ? [inOneLine(path, 'the file', file.message)] : tests;
  };
  const files = report.testResults;
  return {
    ...nothing,
    passed: files.flatMap((file) => of(file, 'passed')).length,
    failed: files.flatMap(failedIn),
    skipped: files.flatMap((file) =>
      of(file, 'skipped', 'pending', 'todo', 'disabled').map(() => skipReason(file.name)),
    ),
  };
}

async function vitest(label, name, config, files) {
  const report = newReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = await step(label, [tool('vitest'), 'run', '--config', config, ...reporters, ...files]);
  return verdict(label, result, countVitest(readReport(report)));
}

async function webTestRunner(label, files) {
  const report = newReport('browser');
  const result = await step(
    label,
    [tool('@web/test-runner', 'wtr'), '--config', 'test/web-test-runner.config.mjs', '--files', ...files],
    { env: { TEST_REPORT: report } },
  );
  const { passed = 0, failed = [], skipped = 0 } = readReport(report) ?? {};
  return verdict(label, result, {
    ...nothing,
    passed,
    failed: failed.map(({ file, test, message }) => inOneLine(file, test, message)),
    skipped: Array(skipped).fill('no reason given'),
  });
}

/** A step that passes or fails as a whole. */
const single = ({ label, ok, output }) =>
  ok ? { ...nothing, passed: 1 } : { ...nothing, failed: [label], output: `${label}\n${output}` };

const failure = (message) => ({ ...nothing, failed: [message] });

const packageChecks = () => [
  ['Package: entry points', tool('publint'), '--strict'],
  [
    'Package: types',
    tool('@arethetypeswrong/cli', 'attw'),
    ...['--pack', '.', '--profile', 'esm-only'],
    ...['--exclude-entrypoints', 'sozialraum.min.js', 'package.json'],
    ...['custom-elements.json', 'vscode.html-custom-data.json'],
  ],
  ['Package: size of the one-file build', tool('size-limit')],
];

/** The build shows its own progress; what fails here has been printed. */
function buildSucceeds() {
  // the checks check the types
  const build = ['scripts/build.mjs', '--when-stale', ...(switches.includes('--check') ? ['--unchecked'] : [])];
  return spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' }).status === 0;
}

const results = [];
const note = (...found) => results.push(...found);

async function runAll() {
  const everything = filters.length === 0;
  const selected = (files) => everything || files.length > 0;
  const isEndToEnd = (file) => file.startsWith('test/e2e/');
  const inNode = testFiles('.test.ts').filter((file) => !isEndToEnd(file));
  const inBrowser = nodeOnly ? [] : testFiles('.spec.ts');
  const endToEnd = nodeOnly ? [] : testFiles('.test.ts').filter(isEndToEnd);

  const wantsBuild = !nodeOnly && selected(endToEnd);
  const wantsChromium = wantsBuild || (!nodeOnly && selected(inBrowser));
  // before all else: some tests in Node publish what they find built
  const isBuilt = wantsBuild && buildSucceeds();
  if (wantsBuild && !isBuilt) note(failure('The build failed, see above: the tests of what is built did not run.'));
  const chromium = wantsChromium ? ensureChromium() : undefined;
  if (chromium !== undefined) {
    process.env.CHROME_PATH = chromium;
    ensureFont();
  } else if (wantsChromium) note(failure('No Chromium: the tests in a browser did not run.'));

  const computing = async () => {
    if (switches.includes('--check')) note(...(await runChecks()).map(single));
    if (selected(inNode)) note(await vitest('Tests in Node', 'node', 'test/vitest.config.ts', inNode));
    if (isBuilt && everything)
      note(...(await sideBySide(packageChecks(), ([label, ...args]) => step(label, args))).map(single));
  };
  const drawing = async () => {
    if (chromium === undefined) return;
    if (selected(inBrowser)) note(await webTestRunner('Tests of the elements and stories in a browser', inBrowser));
    if (isBuilt) note(await vitest('Tests from end to end', 'e2e', 'test/e2e/vitest.config.ts', endToEnd));
  };
  // who draws pages waits for a third of the time: the processors compute meanwhile
  await Promise.all([computing(), drawing()]);
}

function describeSkips(reasons) {
  if (reasons.length === 0) return '0 skipped: none';
  const distinct = [...new Set(reasons)];
  if (distinct.length === 1) return `${reasons.length} skipped: ${distinct[0]}`;
  const parts = distinct.map((reason) => `${reasons.filter((each) => each === reason).length} ${reason}`);
  return `${reasons.length} skipped: ${parts.join(', ')}`;
}

const passedInAll = () => results.reduce((sum, { passed }) => sum + passed, 0);

/** Whichever way the run ends, its last line tells how: what did not come to its end has failed. */
let isComplete = false;
process.on('exit', () => {
  if (!isComplete) results.push(failure('The run has ended before all tests had run.'));
  else if (passedInAll() === 0) results.push(failure('No test has passed: is there a file of that name?'));
  for (const { output } of results) if (output !== '') console.log(`\n${output.trim()}`);
  const failed = results.flatMap((result) => result.failed);
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${describeSkips(results.flatMap(({ skipped }) => skipped))}`);
  console.log(`${passedInAll()} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit());
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit();
});

makeReady();
await runAll();
isComplete = true;
