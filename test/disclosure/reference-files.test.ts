import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.js';
import type { ReferenceFile } from '../reference/check.js';
import { frequencyTable, requestOf } from '../reference/cube-table.js';
import { Attacker } from './attacker.js';

// Tables of format sdc-ref/1 with the patterns of established tools. Ours need not be equal: it is attacked.
const folder = '../shared/reference/sdc';

// F09 (58,608 cells) and F10 (atoms that are not published, areas that overlap) are for the reference runner
const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^F(?!09|10).*\.json$/.test(file)) : [];

describe.skipIf(files.length === 0)('reference tables', () => {
  test.each(files)('%s withstands elimination over the rationals and knowledge of the least values', (file) => {
    const reference = frequencyTable(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as ReferenceFile);
    const request = requestOf(reference);
    const { masks, cells, audit } = protect(request);
    expect(cells.primary).toBe(reference.published.primary.length);
    expect(audit).toMatchObject({ safe: true, determined: [], pinned: [] });
    const attacker = new Attacker(request);
    const found = attacker.attack(masks, { knowsZeros: false });
    expect(found).toEqual({ determined: [], pinned: [] });
  });
});
