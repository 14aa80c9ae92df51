import { describe, expect, test } from 'vitest';
import { attack, type AttackReport } from './attack.js';
import type { Knowledge } from './knowledge.js';
import { type TinyCount, type TinyFolder, tinyFolder, type TinyIndicator } from './tiny-folder.js';

const city = { city: ['north', 'south', 'east', 'west'] };
const boroughs = { city: ['north', 'south'], north: ['n1', 'n2', 'n3'], south: ['s1', 's2', 's3'] };

const places = ({ disclosures }: AttackReport): string[] =>
  disclosures.map(({ kind, count, area }) => `${kind} ${count} ${area}`);
const attackOne = (folder: TinyFolder, knowledge?: Knowledge): string[] =>
  places(attack(tinyFolder(folder), knowledge));

const sexes: Knowledge = {
  asyl: {
    dimensions: [
      {
        id: 'sex',
        categories: ['all', 'f', 'm'],
        sums: [{ total: 'all', parts: ['f', 'm'], complete: true }],
      },
    ],
    remainder: [],
    addsOverAreas: true,
  },
};
const withRemainder: Knowledge = { help: { dimensions: [], remainder: ['city'], addsOverAreas: true } };

describe('elimination', () => {
  test('finds the only withheld part of a whole that is shown', () => {
    const help = { id: 'a', statistic: 'help', counts: { city: 20, north: 9, south: 5, east: 4, west: '•' } } as const;
    expect(attackOne({ areas: city, indicators: [help] })).toEqual(['eliminated all west']);
  });

  test('finds the only withheld whole of parts that are shown', () => {
    const help = { id: 'a', statistic: 'help', counts: { city: '•', north: 9, south: 5, east: 4, west: 3 } } as const;
    expect(attackOne({ areas: city, indicators: [help] })).toEqual(['eliminated all city']);
  });

  test('finds a borough with one district, whose count is the borough’s', () => {
    const areas = { city: ['north', 'south'], north: ['n1'], south: ['s1', 's2'] };
    const counts = { city: '•', north: 7, south: '•', n1: '•', s1: '•', s2: 8 } as const;
    expect(attackOne({ areas, indicators: [{ id: 'a', statistic: 'help', counts }] })).toEqual(['eliminated all n1']);
  });

  test('takes an area that did not exist for nothing', () => {
    const counts = { city: 14, north: 9, south: 'x', east: '•', west: 3 } as const;
    const indicators = [{ id: 'a', statistic: 'help', counts }];
    expect(attackOne({ areas: city, indicators })).toEqual(['eliminated all east']);
  });

  test('finds nothing behind two withheld parts, and nothing behind one beside a count that was not delivered', () => {
    const two = { id: 'a', statistic: 'help', counts: { city: 20, north: 9, south: 5, east: '•', west: '•' } } as const;
    expect(attackOne({ areas: city, indicators: [two] })).toEqual([]);
    const missing = { ...two, counts: { ...two.counts, east: '.' } } as const;
    expect(attackOne({ areas: city, indicators: [missing] })).toEqual([]);
  });

  test('finds nothing where the whole holds what no part holds', () => {
    const help = { id: 'a', statistic: 'help', counts: { city: 60, north: 9, south: 5, east: 4, west: '•' } } as const;
    expect(attackOne({ areas: city, indicators: [help] }, withRemainder)).toEqual([]);
  });

  test('combines sums of several levels: pairs in two boroughs, and one of each pair shown by a third equation', () => {
    const counts = { city: 40, north: '•', south: '•', n1: '•', n2: 9, n3: 7, s1: 5, s2: 6, s3: 7 } as const;
    const found = attackOne({ areas: boroughs, indicators: [{ id: 'a', statistic: 'help', counts }] });
    expect(found).toEqual(['eliminated all north', 'eliminated all south', 'eliminated all n1']);
  });

  test('joins two tables that share a margin', () => {
    const counts = { city: 40, north: 10, south: 10, east: 10, west: 10 };
    const all = { id: 'all', statistic: 'asyl', counts };
    const men = {
      id: 'men',
      statistic: 'asyl',
      filter: { sex: ['m'] },
      counts: { city: 21, north: 5, south: 6, east: '•', west: '•' },
    } as const;
    const women = {
      id: 'women',
      statistic: 'asyl',
      filter: { sex: ['f'] },
      counts: { city: 19, north: 5, south: 4, east: 3, west: 7 },
    } as const;
    expect(attackOne({ areas: city, indicators: [all, men] }, sexes)).toEqual([]);
    expect(attackOne({ areas: city, indicators: [men, women, all] }, sexes)).toEqual([
      'eliminated sex=m east',
      'eliminated sex=m west',
    ]);
    expect(attackOne({ areas: city, indicators: [men, women, all] })).toEqual([]);
  });

  test('joins the publications of several audiences', () => {
    const open = tinyFolder({
      areas: city,
      indicators: [{ id: 'a', statistic: 'help', counts: { city: 20, north: 9, south: 5, east: '•', west: '•' } }],
    });
    const council = tinyFolder({
      publication: 'council',
      areas: city,
      indicators: [{ id: 'b', statistic: 'help', counts: { city: 20, north: 9, south: 5, east: 3, west: '•' } }],
    });
    expect(places(attack(open))).toEqual([]);
    expect(places(attack(council))).toEqual(['eliminated all west']);
    expect(places(attack([...open, ...council]))).toEqual(['shown all east', 'eliminated all west']);
  });

  test('uses overlapping selections: two pairs of categories with one in common', () => {
    const ages: Knowledge = {
      people: {
        dimensions: [{ id: 'age', categories: ['young', 'middle', 'old'], sums: [] }],
        remainder: [],
        addsOverAreas: true,
      },
    };
    const of = (age: string[], count: number | '•') => ({
      id: age.join(''),
      statistic: 'people',
      filter: { age },
      counts: { city: count },
    });
    const indicators = [
      of(['young', 'middle'], 30),
      of(['middle', 'old'], 25),
      of(['young', 'middle', 'old'], 35),
      of(['middle'], '•'),
    ];
    expect(attackOne({ areas: { city: [] }, indicators }, ages)).toEqual(['eliminated age=middle city']);
    expect(attackOne({ areas: { city: [] }, indicators: indicators.slice(1) }, ages)).toEqual([]);
  });
});

describe('printed ratios', () => {
  const share = {
    id: 'share',
    form: 'share',
    decimals: 1,
    statistic: 'help',
    base: { statistic: 'people' },
  } as const;

  test('give a withheld numerator away where the base is small enough for its decimals', () => {
    const counts = { city: '•' } as const;
    const small = { ...share, counts, bases: { city: 900 }, printed: { city: 0.6 } };
    expect(attackOne({ areas: { city: [] }, indicators: [small] })).toEqual(['eliminated all city']);
    const large = { ...share, counts, bases: { city: 9000 }, printed: { city: 0.6 } };
    expect(attackOne({ areas: { city: [] }, indicators: [large] })).toEqual([]);
  });

  test('give a withheld base away', () => {
    const indicator = { ...share, counts: { city: 33 }, bases: { city: '•' }, printed: { city: 66 } } as const;
    expect(attackOne({ areas: { city: [] }, indicators: [indicator] })).toEqual(['eliminated all city']);
  });

  test('say by their very absence that there was nothing of nothing', () => {
    const indicator = {
      ...share,
      counts: { city: '•' },
      bases: { city: '•' },
      printed: { city: 'undefined' },
    } as const;
    expect(attackOne({ areas: { city: [] }, indicators: [indicator] })).toEqual(
      expect.arrayContaining(['eliminated all city']),
    );
  });

  test('carry what they give away on to the sums', () => {
    const counts = { city: 100, north: '•', south: '•', east: 30, west: 30 } as const;
    const bases = { city: 4000, north: 300, south: 900, east: 1400, west: 1400 };
    const indicator = { ...share, counts, bases, printed: { north: 5 } };
    expect(attackOne({ areas: city, indicators: [indicator] })).toEqual([
      'eliminated all north',
      'eliminated all south',
    ]);
  });

  test('narrow together what each alone leaves open', () => {
    const indicator = {
      ...share,
      decimals: 0,
      counts: { city: 48, north: '•', south: '•', east: 9, west: 9 },
      bases: { city: 500, north: 200, south: 200, east: 50, west: 50 },
      printed: { north: 8, south: 7 },
    } as const;
    // 8 % of 200 are 15 or 16, 7 % are 13 or 14: together 30 only at most
    expect(attackOne({ areas: city, indicators: [indicator] })).toEqual(['bounded all north', 'bounded all south']);
  });
});

describe('counts nobody published', () => {
  const share = { id: 'share', form: 'share', statistic: 'help', base: { statistic: 'people' } } as const;

  test('are found where a share leaves one or two out', () => {
    const indicator = { ...share, counts: { city: 58 }, bases: { city: 60 } };
    expect(attackOne({ areas: { city: [] }, indicators: [indicator] })).toEqual(['derived complement of share city']);
  });

  test('are not minded where nobody or many are left out, or where the part is not of the whole', () => {
    const nobody = { ...share, counts: { city: 60 }, bases: { city: 60 } };
    expect(attackOne({ areas: { city: [] }, indicators: [nobody] })).toEqual([]);
    const many = { ...share, counts: { city: 57 }, bases: { city: 60 } };
    expect(attackOne({ areas: { city: [] }, indicators: [many] })).toEqual([]);
    const rate = { ...share, form: 'rate', counts: { city: 58 }, bases: { city: 60 } } as const;
    expect(attackOne({ areas: { city: [] }, indicators: [rate] })).toEqual([]);
  });

  test('are found as the difference of two that were', () => {
    const indicators = [
      { id: 'all', statistic: 'asyl', counts: { city: 60 } },
      { id: 'women', statistic: 'asyl', filter: { sex: ['f'] }, counts: { city: 59 } },
    ];
    const found = attackOne({ areas: { city: [] }, indicators }, sexes);
    expect(found).toContain('derived all without sex=f city');
  });

  test('are found as what a whole has more than its parts', () => {
    const help = { id: 'a', statistic: 'help', counts: { city: 22, north: 9, south: 5, east: 4, west: 3 } };
    const found = attackOne({ areas: city, indicators: [help] }, withRemainder);
    expect(found).toContain('derived remainder of all city');
  });
});

describe('bounds', () => {
  test('find ones whose sum is their number, because a withheld count is not zero', () => {
    const help = {
      id: 'a',
      statistic: 'help',
      counts: { city: 16, north: 9, south: 5, east: '•', west: '•' },
    } as const;
    expect(attackOne({ areas: city, indicators: [help] })).toEqual(['bounded all east', 'bounded all west']);
    expect(attackOne({ areas: city, indicators: [help], zeros: 'protected' })).toEqual([]);
    const more = { ...help, counts: { ...help.counts, city: 17 } };
    expect(attackOne({ areas: city, indicators: [more] })).toEqual([]);
  });

  test('find ones across boroughs, where only their common sum is known', () => {
    const counts = { city: 29, north: '•', south: '•', n1: '•', n2: '•', n3: 9, s1: '•', s2: '•', s3: 16 } as const;
    const found = attackOne({ areas: boroughs, indicators: [{ id: 'a', statistic: 'help', counts }] });
    expect(found).toHaveLength(6);
  });

  test('find a part that is as large as its whole lets it be', () => {
    const share = { id: 'share', form: 'share', statistic: 'help', base: { statistic: 'people' } } as const;
    const indicator = {
      ...share,
      counts: { city: 9, north: '•', south: '•', east: 3, west: 0 },
      bases: { city: 96, north: 5, south: 1, east: 45, west: 45 },
    } as const;
    expect(attackOne({ areas: city, indicators: [indicator] })).toEqual(
      expect.arrayContaining(['bounded all north', 'bounded all south']),
    );
  });

  test('use that a selection holds at least what its parts hold', () => {
    const all = {
      id: 'all',
      statistic: 'asyl',
      counts: { city: 9, north: 4, south: 3, east: '•', west: '•' },
    } as const;
    const men = {
      id: 'men',
      statistic: 'asyl',
      filter: { sex: ['m'] },
      counts: { city: 4, north: 3, south: 0, east: '•', west: 0 },
    } as const;
    expect(attackOne({ areas: city, indicators: [all, men] }, sexes)).toContain('bounded all east');
  });
});

describe('sums of categories that do not hold', () => {
  const of = (sex: string | undefined, counts: Record<string, TinyCount>) => ({
    id: sex ?? 'all',
    statistic: 'asyl',
    ...(sex === undefined ? {} : { filter: { sex: [sex] } }),
    counts,
  });

  test('are not believed in a period in which they fail somewhere', () => {
    const indicators = [
      of(undefined, { city: 40, north: 20, south: 20 }),
      of('f', { city: 18, north: 8, south: 10 }),
      of('m', { city: '•', north: 10, south: '•' }),
    ];
    const areas = { city: ['north', 'south'] };
    const report = attack(tinyFolder({ areas, indicators }), sexes);
    expect(places(report).filter((place) => place.startsWith('eliminated'))).toEqual([]);
    expect(report.contradictions).toEqual([]);
    const [all, women, men] = indicators as [TinyIndicator, TinyIndicator, TinyIndicator];
    const coherent = [all, { ...women, counts: { city: 20, north: 10, south: 10 } }, men];
    expect(attackOne({ areas, indicators: coherent }, sexes)).toEqual([
      'eliminated sex=m city',
      'eliminated sex=m south',
    ]);
  });

  test('still say that no part is more than its whole', () => {
    const indicators = [
      of(undefined, { city: 26, north: 20, south: '•', east: '•' }),
      of('f', { city: 13, north: 8, south: 5, east: 0 }),
      of('m', { city: 10, north: 10, south: 0, east: 0 }),
    ];
    const areas = { city: ['north', 'south', 'east'] };
    expect(attackOne({ areas, indicators }, sexes)).toEqual(
      expect.arrayContaining(['bounded all south', 'bounded all east']),
    );
  });

  test('leave an error, and not a small count', () => {
    const indicators = [of(undefined, { city: 40 }), of('f', { city: 20 }), of('m', { city: 18 })];
    expect(attackOne({ areas: { city: [] }, indicators }, sexes)).toEqual([]);
  });
});

describe('the report', () => {
  test('names places and no values', () => {
    const help = {
      id: 'a',
      statistic: 'help',
      counts: { city: 7777, north: 7770, south: 3, east: 2, west: '•' },
    } as const;
    const report = attack(tinyFolder({ areas: city, indicators: [help] }));
    expect(places(report)).toEqual(['shown all east', 'eliminated all west']);
    expect(JSON.stringify(report)).not.toMatch(/777/);
    expect(report).toMatchObject({ published: 4, suppressed: 1 });
  });

  test('says where the figures contradict each other', () => {
    const help = { id: 'a', statistic: 'help', counts: { city: 20, north: 9, south: 5, east: 4, west: 3 } };
    expect(attack(tinyFolder({ areas: city, indicators: [help] })).contradictions).toContain('2024 help');
  });
});
