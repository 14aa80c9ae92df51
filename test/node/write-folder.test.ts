import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { stageFolder } from '../../src/node/leftovers.js';
import { MARKER_FILE, writeMarker } from '../../src/node/output-marker.js';
import { WHILE_LOCKED, withRetries } from '../../src/node/retries.js';
import { type OutputFile, writeFolder } from '../../src/node/write-folder.js';
import { tempFolder } from './temp-workspace.js';

const marker: OutputFile = [MARKER_FILE, writeMarker([])];
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const everything = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

async function outputWith(content: string) {
  const parent = tempFolder();
  const out = join(parent, 'ausgabe');
  expect(await writeFolder(out, [marker, ['public/a.json', content]])).toEqual([]);
  return { parent, out };
}

test('files are written with the folders they need, and an earlier output goes with all its files', async () => {
  const { parent, out } = await outputWith('1');
  expect(everything(out)).toEqual([MARKER_FILE, 'public', join('public', 'a.json')]);
  expect(await writeFolder(out, [marker, ['public/b.json', new Uint8Array([50])]])).toEqual([]);
  expect(everything(out)).toEqual([MARKER_FILE, 'public', join('public', 'b.json')]);
  expect(read(out, 'public/b.json')).toBe('2');
  expect(readdirSync(parent)).toEqual(['ausgabe']);
});

test('an empty folder is taken', async () => {
  const out = tempFolder();
  expect(await writeFolder(out, [marker])).toEqual([]);
  expect(everything(out)).toEqual([MARKER_FILE]);
});

test('a folder with other things in it is not touched', async () => {
  const out = tempFolder();
  writeFileSync(join(out, 'Diplomarbeit.docx'), 'x');
  expect(await writeFolder(out, [marker])).toMatchObject([{ code: 'folder-foreign', params: { folder: out } }]);
  writeFileSync(join(out, MARKER_FILE), '{"madeBy": "somebody else"}');
  expect(await writeFolder(out, [marker])).toMatchObject([{ code: 'folder-foreign' }]);
  expect(everything(out)).toEqual([MARKER_FILE, 'Diplomarbeit.docx']);
});

test('a file where the folder should be is a problem, not a crash', async () => {
  const file = join(tempFolder(), 'ausgabe');
  writeFileSync(file, 'x');
  expect(await writeFolder(file, [marker])).toMatchObject([{ code: 'file-unwritable', params: { reason: 'ENOTDIR' } }]);
});

describe('an earlier output stays as it was', () => {
  test('when making a file fails in the middle', async () => {
    const { parent, out } = await outputWith('old');
    function* failing(): Generator<OutputFile> {
      yield marker;
      yield ['public/a.json', 'new'];
      throw new Error('the power goes out');
    }
    await expect(writeFolder(out, failing())).rejects.toThrow('the power goes out');
    expect(read(out, 'public/a.json')).toBe('old');
    expect(readdirSync(parent)).toEqual(['ausgabe']);
  });

  test('when the process is killed in the middle, and the next run clears up', async () => {
    const { parent, out } = await outputWith('old');
    const script = join(tempFolder(), 'killed.mjs');
    const source = `
      import { writeFolder } from ${JSON.stringify(join(process.cwd(), 'src/node/write-folder.ts'))};
      function* files() {
        yield ['public/a.json', 'new'];
        yield ['public/b.json', 'new'];
        process.kill(process.pid, 'SIGKILL');
        yield ['public/c.json', 'new'];
      }
      await writeFolder(${JSON.stringify(out)}, files());`;
    await build({
      stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    const [code] = (await once(spawn(process.execPath, [script]), 'exit')) as [number | null];
    expect(code).not.toBe(0);
    expect(read(out, 'public/a.json')).toBe('old');
    expect(readdirSync(parent)).toHaveLength(2);
    expect(await writeFolder(out, [marker, ['public/a.json', 'newer']])).toEqual([]);
    expect(read(out, 'public/a.json')).toBe('newer');
    expect(readdirSync(parent)).toEqual(['ausgabe']);
  });

  test('when a run ended with the old output aside and the new one not in place: the next run puts it back', async () => {
    const { parent, out } = await outputWith('old');
    const dead = 2 ** 22 + 1;
    renameSync(out, stageFolder(out, 'old').replace(/\d+$/, String(dead)));
    mkdirSync(stageFolder(out, 'new').replace(/\d+$/, String(dead)));
    function* failing(): Generator<OutputFile> {
      yield marker;
      throw new Error('again');
    }
    await expect(writeFolder(out, failing())).rejects.toThrow('again');
    expect(read(out, 'public/a.json')).toBe('old');
    expect(readdirSync(parent)).toEqual(['ausgabe']);
  });
});

test('what another running process has beside the folder is left alone', async () => {
  const { out } = await outputWith('1');
  const other = stageFolder(out, 'new').replace(/\d+$/, String(process.ppid));
  mkdirSync(other);
  await writeFolder(out, [marker]);
  expect(existsSync(other)).toBe(true);
});

describe('what Windows refuses for a moment', () => {
  const refusal = (code: string) => Object.assign(new Error(code), { code, syscall: 'rename' });

  test('is tried again until it passes', async () => {
    let calls = 0;
    const action = () => (++calls < 3 ? Promise.reject(refusal('EPERM')) : Promise.resolve('done'));
    expect(await withRetries(action, { ...WHILE_LOCKED, delays: [1, 1, 1] })).toBe('done');
    expect(calls).toBe(3);
  });

  test('is an error when it lasts, and what cannot pass is not tried again', async () => {
    let calls = 0;
    const failWith = (code: string) => () => {
      calls++;
      return Promise.reject(refusal(code));
    };
    await expect(withRetries(failWith('EBUSY'), { ...WHILE_LOCKED, delays: [1, 1] })).rejects.toThrow('EBUSY');
    expect(calls).toBe(3);
    await expect(withRetries(failWith('ENOSPC'), { ...WHILE_LOCKED, delays: [1, 1] })).rejects.toThrow('ENOSPC');
    expect(calls).toBe(4);
  });
});
