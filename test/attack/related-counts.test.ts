import { beforeAll, describe, expect, test } from 'vitest';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import type { LinearSolver } from '../../src/disclosure/linear-solver.js';
import { readWorkspace } from '../../src/node/workspace.js';
import { publish } from '../../src/publish/publish.js';
import { folderWith } from '../node/temp-workspace.js';
import { type NarrowCount, ReaderProgram } from './reader-program.js';
import { quarters, type RelatedCity, shareOfYear, tabulatedTwice } from './related-cities.js';
import { tinyFolder } from './tiny-folder.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const options = { version: '0.0.0', script: { href: 's.js' }, sha256: () => '' };

async function attackCity({ files, knowledge }: RelatedCity): Promise<{ found: NarrowCount[]; withheld: number }> {
  const { value, problems } = await readWorkspace(folderWith(files));
  if (!value) throw new Error(JSON.stringify(problems));
  const [folder] = publish(value, options).value ?? [];
  if (!folder) throw new Error('nothing is published');
  const data = [...folder.files()].filter(([path]) => path.startsWith('data/'));
  const withheld = folder.publication.protection?.cells.suppressed ?? 0;
  return { found: new ReaderProgram(data, knowledge).narrow(solver), withheld };
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** What is found in cities of many seeds, and how much is withheld in all of them. */
async function attackAll(
  city: (seed: number) => RelatedCity,
  seeds = SEEDS,
): Promise<{ found: NarrowCount[]; withheld: number }> {
  const attacks: Awaited<ReturnType<typeof attackCity>>[] = [];
  for (const seed of seeds) attacks.push(await attackCity(city(seed)));
  const withheld = attacks.reduce((sum, each) => sum + each.withheld, 0);
  return { found: attacks.flatMap(({ found }) => found), withheld };
}

describe('who sets all tables of a city beside each other', () => {
  test('cannot subtract quarters from their year', async () => {
    const { found, withheld } = await attackAll(quarters);
    expect(withheld).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  test('cannot subtract persons of a year from the inhabitants at its end, neither all nor those of one category', async () => {
    const { found, withheld } = await attackAll(shareOfYear);
    expect(withheld).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  test('cannot look up in one table what is withheld in another of the same persons', async () => {
    // of these, one table showed what the other withheld when each was protected alone
    const { found, withheld } = await attackAll(tabulatedTwice, [6, 7, 8, 13, 33, 36, 57, 65]);
    expect(withheld).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});

describe('the reader’s program', () => {
  const city = { city: ['north', 'south', 'east'] };
  const narrow = (program: ReaderProgram): string[] => program.narrow(solver).map(({ count }) => count.trim());

  test('finds a quarter that its year and the other quarters leave', () => {
    const counts = { 2024: 20, '2024-Q1': 5, '2024-Q2': 4, '2024-Q3': 3, '2024-Q4': '•' } as const;
    const files = Object.entries(counts).flatMap(([period, count]) =>
      tinyFolder({
        period,
        areas: { city: [] },
        indicators: [{ id: period, statistic: 'help', counts: { city: count } }],
      }),
    );
    const events = { help: { dimensions: [], remainder: [], addsOverAreas: true, kind: 'flow' } } as const;
    expect(narrow(new ReaderProgram(files, events))).toEqual(['help  city 2024-Q4']);
    expect(narrow(new ReaderProgram(files, {}))).toEqual([]);
  });

  test('finds a total that another table of the same persons shows', () => {
    const one = { id: 'a', statistic: 'ages', counts: { city: 60, north: 20, south: '•', east: '•' } } as const;
    const other = { id: 'b', statistic: 'sexes', counts: { city: 60, north: 20, south: 38, east: '•' } } as const;
    const few = tinyFolder({ areas: city, indicators: [one, other] });
    expect(narrow(new ReaderProgram(few, {}))).toEqual(['sexes  east 2024']);
    const west = { city: ['north', 'south', 'east', 'west'] };
    const more = [one, other].map((each) => ({ ...each, counts: { ...each.counts, city: 90, west: 30 } }));
    expect(narrow(new ReaderProgram(tinyFolder({ areas: west, indicators: more }), {}))).toEqual([
      'ages  south 2024',
      'ages  east 2024',
      'sexes  east 2024',
    ]);
  });

  test('finds the one man without help among inhabitants of whom women and all are shown', () => {
    const sex = {
      id: 'sex',
      categories: ['all', 'f', 'm'],
      sums: [{ total: 'all', parts: ['f', 'm'], complete: true }],
    };
    const known = { dimensions: [sex], remainder: [], addsOverAreas: true };
    const rate = { id: 'rate', form: 'share', statistic: 'helped', base: { statistic: 'people' } } as const;
    const women = (id: string, statistic: string, count: number) => ({
      id,
      statistic,
      filter: { sex: ['f'] },
      counts: { city: count },
    });
    const files = tinyFolder({
      areas: { city: [] },
      indicators: [
        { ...rate, counts: { city: 30 }, bases: { city: 40 } },
        women('helped-f', 'helped', 20),
        women('people-f', 'people', 29),
      ],
    });
    const found = narrow(new ReaderProgram(files, { helped: known, people: known }));
    expect(found).toEqual(['complement helped m city 2024']);
  });
});
