import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWholeFile } from '../../src/node/write-file.js';
import { tempFolder } from './temp-workspace.js';

describe('writeWholeFile', () => {
  test('takes the place of an earlier file, and leaves nothing beside it', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.csv'), 'früher');
    expect(await writeWholeFile(join(folder, 'a.csv'), 'jetzt')).toEqual([]);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('jetzt');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('that cannot is a problem', async () => {
    const folder = tempFolder();
    const problems = await writeWholeFile(join(folder, 'fehlt', 'a.csv'), 'jetzt');
    expect(problems).toMatchObject([{ code: 'file-unwritable', params: { reason: 'ENOENT' } }]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
