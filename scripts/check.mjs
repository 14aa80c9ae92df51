// npm run check [-- part ...]: everything about the sources that can be checked without running them.
// All parts run, and all failures are shown.
import { makeReady } from './ready.mjs';
import { step, tool } from './step.mjs';

makeReady();

const parts = {
  types: () => [
    ['types', tool('typescript', 'tsc'), '-p', '.'],
    ['types of src, without DOM and Node', tool('typescript', 'tsc'), '-p', 'src'],
    ['types of src/node, without DOM', tool('typescript', 'tsc'), '-p', 'src/node'],
    ['types of scripts', tool('typescript', 'tsc'), '-p', 'scripts'],
  ],
  lint: () => [['lint', tool('eslint'), '--config', 'test/architecture/eslint.config.mjs', '.']],
  format: () => [
    [
      'format',
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
      'walls',
      tool('dependency-cruiser', 'depcruise'),
      ...['src', 'components', 'stories'],
      ...['--config', 'test/architecture/walls.dependency-cruiser.cjs', '--output-type', 'err'],
    ],
  ],
  'dead-code': () => [['dead code', tool('knip'), '--config', 'test/architecture/knip.json']],
  lock: () => [['lock file', 'scripts/lock-check.mjs']],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const queue = Object.entries(parts)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .flatMap(([, steps]) => steps());

const failures = [];
for (const [label, ...args] of queue) {
  const result = await step(label, args);
  if (!result.ok) failures.push(result);
}
for (const { label, output } of failures) console.error(`\n── ${label} ──\n${output.trim()}`);
console.log(failures.length === 0 ? '\nAll checks passed' : `\n${failures.length} of ${queue.length} checks failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
