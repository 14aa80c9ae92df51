import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Runs `npm test` with these arguments, until it ends or says what it is to be ended at. */
async function runTests(
  args: readonly string[],
  endAt?: RegExp,
): Promise<{ code: number | null; failed: string[]; last: string }> {
  const child = spawn(process.execPath, ['scripts/test.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (endAt?.test(said)) child.kill('SIGTERM');
    });
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = said.trimEnd().split('\n');
  const heading = lines.indexOf('Failed:');
  const failed = heading < 0 ? [] : lines.slice(heading + 1, -3).map((line) => line.trim());
  return { code, failed, last: lines.at(-1) ?? '' };
}

test('the last line of a run counts what has passed and failed', async () => {
  expect(await runTests(['--node', 'test/stats/median'])).toEqual({
    code: 0,
    failed: [],
    last: expect.stringMatching(/^[1-9]\d* passed, 0 failed$/) as string,
  });
});

test('a run that finds no test has failed, and says so in its last lines', async () => {
  expect(await runTests(['--node', 'no/such/file'])).toEqual({
    code: 1,
    failed: ['No test has passed: is there a file of that name?'],
    last: '0 passed, 1 failed',
  });
});

test('a run that is ended before its time has failed, and says so in its last lines', async () => {
  expect(await runTests(['--node', 'test/stats/median'], /Tests in Node …/)).toEqual({
    code: 1,
    failed: ['The run has ended before all tests had run.'],
    last: '0 passed, 1 failed',
  });
});
