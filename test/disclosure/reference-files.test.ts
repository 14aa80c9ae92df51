import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.js';
import type { PublishRequest } from '../../src/disclosure/request.js';
import { Attacker } from './attacker.js';
import { axis, cubeOf, wholeTable } from './tables.js';

// Tables of format sdc-ref/1 with the patterns of established tools. Ours need not be equal: it is attacked.
const folder = '../shared/reference/sdc';

interface ReferenceTable {
  readonly dims: readonly string[];
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly hierarchies: Readonly<Record<string, { readonly children: Readonly<Record<string, readonly string[]>> }>>;
  readonly published: {
    readonly cells: Readonly<Record<string, readonly number[]>>;
    readonly freq: readonly number[];
    readonly primary: readonly number[];
  };
  readonly primaryRule: { readonly maxN: number; readonly protectZeros: boolean };
}

function requestOf({ dims, codes, hierarchies, published, primaryRule }: ReferenceTable): PublishRequest {
  const dimensions = dims.map((id, d) =>
    axis(
      id,
      d === 0 ? 'area' : 'category',
      codes[id] ?? [],
      Object.entries(hierarchies[id]?.children ?? {}).map(([total, parts]) => `${total} = ${parts.join(' + ')}`),
    ),
  );
  const counts: number[] = [];
  published.freq.forEach((count, cell) => {
    const offset = dims.reduce((at, id) => at * (codes[id]?.length ?? 0) + (published.cells[id]?.[cell] ?? 0), 0);
    counts[offset] = count;
  });
  return wholeTable(cubeOf(dimensions, counts), {
    minimum: primaryRule.maxN + 1,
    zeros: primaryRule.protectZeros ? 'protected' : 'shown',
  });
}

// F09 (58,608 cells) and F10 (atoms that are not published, areas that overlap) are for the reference runner
const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^F(?!09|10).*\.json$/.test(file)) : [];

describe.skipIf(files.length === 0)('reference tables', () => {
  test.each(files)('%s withstands elimination over the rationals and knowledge of the least values', (file) => {
    const reference = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as ReferenceTable;
    const request = requestOf(reference);
    const { masks, cells, audit } = protect(request);
    expect(cells.primary).toBe(reference.published.primary.length);
    expect(audit).toMatchObject({ safe: true, determined: [], pinned: [] });
    const attacker = new Attacker(request);
    const found = attacker.attack(masks, { knowsZeros: false });
    expect(found).toEqual({ determined: [], pinned: [] });
  });
});
