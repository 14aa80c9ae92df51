import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { asJavaScript } from '../../../scripts/as-javascript.mjs';
import { tempFolder } from '../temp-workspace.js';
import { HOSTILE_FILES } from './hostile-files.js';

interface Run {
  readonly name: string;
  readonly code: number;
  readonly text: string;
  readonly megabytes: number;
  readonly written: readonly string[];
}

/** What can be read after all: blank lines between rows, and a value at a place that is called `__proto__`. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'blank-lines.csv': ['check table', 'publish table'],
  'prototype.json': ['audit', 'protect'],
};
/** The process of the tests alone takes 100 MB. */
const MOST_MEGABYTES = 500;
const LONGEST_TEXT = 20_000;

let script = '';
beforeAll(async () => {
  script = await asJavaScript('test/node/hostile', 'every-command.ts');
});

test.each(Object.keys(HOSTILE_FILES))(
  'every command refuses %s in a few words, in bounded time and memory, and writes nothing',
  (name) => {
    const folder = tempFolder();
    const file = join(folder, 'given', name);
    const own = join(folder, 'own');
    mkdirSync(join(folder, 'given'));
    mkdirSync(own);
    writeFileSync(file, HOSTILE_FILES[name]?.() ?? '');
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, file, own], {
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: 2 ** 26,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const runs = JSON.parse(stdout) as Run[];
    expect(runs).toHaveLength(10);
    for (const { name: command, code, text, megabytes, written } of runs) {
      const isRead = READ[name]?.includes(command) ?? false;
      expect([command, code > 0]).toEqual([command, !isRead]);
      if (!isRead && READ[name] === undefined) expect([command, written]).toEqual([command, []]);
      expect(text.length).toBeLessThan(LONGEST_TEXT);
      expect(text).not.toMatch(/unerwartet|RangeError|TypeError|Maximum call|heap|    at /);
      if (name === 'persons.csv') expect(text).not.toMatch(/Erika|Beispiel|01\.02\.1983/);
      if (name === 'persons.csv' && !command.includes('geometry')) expect(text).toContain('eine Zeile je Mensch');
      expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    }
  },
);
