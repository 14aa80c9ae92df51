import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, runOn } from './run-command.js';
import { tempFolder, workspaceFolder, yaml } from './temp-workspace.js';

const KEY = '00112233445566778899aabbccddeeff';

const withMethod = (method: string): string =>
  workspaceFolder({ 'sozialraum.yaml': yaml.replace('    kind: stock\n', `    kind: stock\n    method: ${method}\n`) });
const CELL_KEY = '{ kind: cell-key, maximumNoise: 5, variance: 3 }';
const plain = (out: string): string => readFileSync(join(out, 'public', 'monitor', 'data', 'women.plain.csv'), 'utf8');

describe('a workspace whose counts are changed', () => {
  test('is published with a key from a file or from the environment, and the same with the same', async () => {
    const folder = withMethod(CELL_KEY);
    const file = join(tempFolder(), 'schluessel');
    writeFileSync(file, `${KEY}\n`);
    const [a, b] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')];
    expect((await run('publish', folder, '--out', a, '--key', file)).code).toBe(0);
    expect(
      (await runOn({ environment: { LANG: 'de', SOZIALRAUM_KEY: KEY } }, 'publish', folder, '--out', b)).code,
    ).toBe(0);
    expect(plain(b)).toBe(plain(a));
    expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).not.toContain(KEY);
  });

  test('is not published without a key, and the message says how to get one', async () => {
    const folder = withMethod(CELL_KEY);
    const { code, error } = await run('publish', folder, '--out', join(tempFolder(), 'out'));
    expect(code).toBe(1);
    expect(error).toContain('--key');
    expect(error).toContain('openssl rand -hex 16');
    expect(existsSync(join(folder, 'ledger.json'))).toBe(false);
    expect((await run('check', folder)).code).toBe(0);
  });

  test('is not published with a key that lies in it', async () => {
    const folder = withMethod(CELL_KEY);
    writeFileSync(join(folder, 'schluessel'), KEY);
    const out = join(tempFolder(), 'out');
    const { code, error } = await run('publish', folder, '--out', out, '--key', join(folder, 'schluessel'));
    expect(code).toBe(1);
    expect(error).toContain('Bitte bewahren Sie ihn woanders auf.');
    expect(existsSync(out)).toBe(false);
  });

  test('is checked for what its methods cannot do', async () => {
    const small = await run('check', withMethod('{ kind: conventional-rounding, base: 3 }'));
    expect(small.code).toBe(1);
    expect(small.out).toContain('mindestens 5');
    const incomplete = await run('check', withMethod('{ kind: small-count-rounding }'));
    expect(incomplete.code).toBe(1);
    expect(incomplete.out).toContain('„base“');
  });
});
