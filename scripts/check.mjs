// npm run check [-- part ...]: everything about the sources that can be checked without running them.
// All parts run, and all failures are shown.
import { fileURLToPath } from 'node:url';
import { manifestCommand } from './build.mjs';
import { makeReady } from './ready.mjs';
import { sideBySide, step, tool } from './step.mjs';

/** The longest first: begun last, it would leave the other processors idle at the end. */
const parts = {
  'types-and-lint': () => [['Types and lint', 'scripts/types-and-lint.mjs']],
  rooms: () => [['Types of each room, with what it may know of alone', 'scripts/types-of-rooms.mjs']],
  format: () => [
    [
      'Format',
      tool('prettier'),
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      '.',
    ],
  ],
  walls: () => [
    [
      'Walls',
      tool('dependency-cruiser', 'depcruise'),
      ...['src', 'components', 'stories'],
      ...['--config', 'test/architecture/walls.dependency-cruiser.cjs', '--output-type', 'err'],
    ],
  ],
  'dead-code': () => [
    ['Dead code', tool('knip'), '--config', 'test/architecture/knip.jsonc'],
    ['Dead code that only tests keep alive', tool('knip'), '--config', 'test/architecture/knip.jsonc', '--production'],
  ],
  docs: () => [
    ['API reference', tool('typedoc'), '--options', 'docs/typedoc.config.mjs', '--emit', 'none', '--logLevel', 'Warn'],
  ],
  lock: () => [['Lock file', 'scripts/lock-check.mjs']],
};

/** Runs the checks of all parts or of those named, and gives what each has found. */
export async function runChecks(names = Object.keys(parts)) {
  // .storybook reads it, so the types need it
  const manifest = await step('Custom-elements manifest', manifestCommand());
  const queue = names.flatMap((name) => parts[name]());
  return [manifest, ...(await sideBySide(queue, ([label, ...args]) => step(label, args)))];
}

async function check(names) {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`unknown part: ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}`);
    process.exit(2);
  }
  makeReady();
  const results = await runChecks(names.length > 0 ? names : undefined);
  const failures = results.filter(({ ok }) => !ok);
  for (const { label, output } of failures) console.error(`\n── ${label} ──\n${output.trim()}`);
  console.log(
    failures.length === 0 ? '\nAll checks passed' : `\n${failures.length} of ${results.length} checks failed`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await check(process.argv.slice(2));
