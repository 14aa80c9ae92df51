import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSecretKey } from '../../src/node/secret-key.js';
import { tempFolder } from './temp-workspace.js';

const DIGITS = '0123456789abcdef0123456789ABCDEF';
const WORDS = [0x01234567, 0x89abcdef, 0x01234567, 0x89abcdef];

const keyFile = (content: string, folder = tempFolder()): string => {
  const file = join(folder, 'schluessel.txt');
  writeFileSync(file, content);
  return file;
};
const codeOf = async (...given: Parameters<typeof readSecretKey>): Promise<string | undefined> =>
  (await readSecretKey(...given)).problems[0]?.code;

describe('the secret key', () => {
  test('is 32 hexadecimal digits from a file or the environment; the file comes first', async () => {
    expect(await readSecretKey(keyFile(`${DIGITS}\n`), [], {})).toEqual({ value: WORDS, problems: [] });
    expect((await readSecretKey(undefined, [], { SOZIALRAUM_KEY: DIGITS })).value).toEqual(WORDS);
    const other = '0'.repeat(32);
    expect((await readSecretKey(keyFile(DIGITS), [], { SOZIALRAUM_KEY: other })).value).toEqual(WORDS);
  });

  test('need not be there', async () => {
    expect(await readSecretKey(undefined, [], {})).toEqual({ value: undefined, problems: [] });
    expect(await readSecretKey(undefined, [], { SOZIALRAUM_KEY: '' })).toEqual({ value: undefined, problems: [] });
  });

  test('of another length or of other signs is refused, and never told', async () => {
    for (const wrong of ['', 'abc', `${DIGITS}00`, DIGITS.replace('a', 'x')]) {
      const { value, problems } = await readSecretKey(keyFile(wrong), [], {});
      expect(value).toBeUndefined();
      expect(problems.map(({ code, params }) => [code, params])).toEqual([['key-invalid', { digits: 32 }]]);
    }
    expect(await codeOf(undefined, [], { SOZIALRAUM_KEY: 'abc' })).toBe('key-invalid');
    expect(await codeOf(join(tempFolder(), 'fehlt'), [], {})).toBe('file-missing');
  });

  test('in the workspace or in the output is refused, also through a link', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'tables'));
    expect(await codeOf(keyFile(DIGITS, join(folder, 'tables')), [folder], {})).toBe('key-inside');
    const link = join(tempFolder(), 'link');
    symlinkSync(folder, link);
    expect(await codeOf(join(link, 'tables', 'schluessel.txt'), ['elsewhere', folder], {})).toBe('key-inside');
    expect(await codeOf(keyFile(DIGITS), [folder], {})).toBeUndefined();
  });
});
