import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Raise it when what is generated changes: the workspaces are kept between runs. */
const VERSION = 1;
const YEARS = Array.from({ length: 24 }, (_, i) => 2001 + i);

interface Municipalities {
  readonly type: 'FeatureCollection';
  readonly crs: unknown;
  readonly features: readonly { readonly properties: { readonly AGS: string; readonly GEN: string } }[];
}

/**
 * A workspace on disk: the boundaries of the German municipalities (VG5000 © GeoBasis-DE / BKG 2021, dl-de/by-2-0), with
 * counts that are drawn by a seeded generator and mean nothing. `part` takes that share of them, by whole districts.
 *
 * @returns The folder; made once and kept.
 */
export function germanyWorkspace(data: string, cache: string, part: number): string {
  const folder = join(cache, `germany-${Math.round(part * 100)}-v${VERSION}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const all = JSON.parse(
    gunzipSync(readFileSync(join(data, 'VG5000_Gemeinden_2021.geojson.gz'))).toString('utf8'),
  ) as Municipalities;
  const chosen = { ...all, features: takePart(all.features, part) };
  writeFileSync(join(draft, 'gemeinden.geojson'), JSON.stringify(chosen));
  writeTables(
    draft,
    chosen.features.map(({ properties }) => properties.AGS),
  );
  const districts = JSON.parse(readFileSync(join(data, 'VG5000_Kreise_2021.geojson'), 'utf8')) as DistrictNames;
  writeFileSync(join(draft, 'sozialraum.yaml'), JSON.stringify(configOf(chosen, districts), null, 1));
  renameSync(draft, folder);
  return folder;
}

function takePart(features: Municipalities['features'], part: number): Municipalities['features'] {
  const sorted = [...features].sort((a, b) => (a.properties.AGS < b.properties.AGS ? -1 : 1));
  const district = sorted[Math.ceil(sorted.length * part) - 1]?.properties.AGS.slice(0, 5) ?? '';
  return sorted.filter(({ properties }) => properties.AGS.slice(0, 5) <= district);
}

const TABLES = [
  { id: 'bevoelkerung', shareOf: undefined },
  { id: 'grundsicherung', shareOf: 0.07 },
  { id: 'asyl', shareOf: 0.004 },
  { id: 'pflege', shareOf: 0.002 },
] as const;

function writeTables(folder: string, codes: readonly string[]): void {
  const random = mulberry32(20_210_101);
  const rows = new Map(TABLES.map(({ id }) => [id, ['ags;jahr;personen']]));
  for (const code of codes) {
    // sizes as they are: a median near 1,700, a long tail, and places where nobody lives
    const start = random() < 0.02 ? 0 : Math.round(Math.exp(7.45 + 1.35 * normal(random)));
    const trend = 1 + 0.006 * normal(random);
    const inclination = TABLES.map(() => Math.exp(0.5 * normal(random)));
    YEARS.forEach((year, i) => {
      const people = Math.round(start * trend ** i);
      TABLES.forEach(({ id, shareOf }, t) => {
        const expected = Math.min(0.5, (shareOf ?? 0) * (inclination[t] as number)) * people;
        const count = shareOf === undefined ? people : Math.min(people, poisson(expected, random));
        rows.get(id)?.push(`${code};${year};${count}`);
      });
    });
  }
  for (const [id, lines] of rows) writeFileSync(join(folder, `${id}.csv`), `${lines.join('\n')}\n`);
}

interface DistrictNames {
  readonly features: readonly { readonly properties: { readonly ARS: string; readonly GEN: string } }[];
}

function configOf({ features }: Municipalities, districts: DistrictNames): unknown {
  const codes = features.map(({ properties }) => properties.AGS);
  const names = new Map(districts.features.map(({ properties }) => [properties.ARS, properties.GEN]));
  const prefixes = (length: number): { code: string; name: string }[] =>
    [...new Set(codes.map((code) => code.slice(0, length)))].map((code) => ({ code, name: names.get(code) ?? code }));
  return {
    sozialraum: 1,
    city: { name: 'Benchmark', fictional: true },
    publisher: { name: 'Benchmark' },
    areas: {
      boundaryDate: '2021-01-01',
      levels: [
        { id: 'bund', label: 'Bund', areas: [{ code: 'de', name: 'Bund' }] },
        { id: 'land', label: 'Land', areas: prefixes(2), parent: { code: 'de' } },
        { id: 'kreis', label: 'Kreis', areas: prefixes(5), parent: { prefix: 2 } },
        {
          id: 'gemeinde',
          label: 'Gemeinde',
          geometry: { file: 'gemeinden.geojson', code: 'AGS', name: 'GEN' },
          parent: { prefix: 5 },
        },
      ],
    },
    rules: { kleine: { minimum: 3, zeros: 'shown' } },
    sources: [
      { id: 'zufall', name: 'Zufall', licence: { id: 'cc0', name: 'CC0' }, protection: 'none', rule: 'kleine' },
    ],
    statistics: TABLES.map(({ id }) => ({
      id,
      title: id,
      table: { file: `${id}.csv`, encoding: 'utf-8', delimiter: ';' },
      area: { column: 'ags' },
      period: { column: 'jahr', format: 'YYYY', at: '12-31' },
      value: { column: 'personen' },
      countingUnit: 'person',
      kind: 'stock',
      source: 'zufall',
    })),
    indicators: [
      indicator('grundsicherung', 'share', 100),
      indicator('asyl', 'rate', 1000),
      indicator('pflege', 'rate', 1000),
    ],
    publications: [
      {
        id: 'bericht',
        title: 'Benchmark',
        audience: 'public',
        topics: [{ id: 'alles', title: 'Alles', indicators: ['grundsicherung', 'asyl', 'pflege'] }],
      },
    ],
  };
}

function indicator(statistic: string, form: 'share' | 'rate', per: number): unknown {
  const denominator = { statistic: 'bevoelkerung' };
  const texts = { title: statistic, definition: statistic, unit: `je ${per}` };
  return { id: statistic, ...texts, form, numerator: { statistic }, denominator, per, decimals: 1 };
}

type Random = () => number;

/** Tommy Ettinger's 32-bit generator: small, and the same numbers on every machine. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** By multiplication for small expectations (Knuth), by the normal distribution for large ones. */
function poisson(expected: number, random: Random): number {
  if (expected > 50) return Math.max(0, Math.round(expected + Math.sqrt(expected) * normal(random)));
  const limit = Math.exp(-expected);
  let [count, product] = [0, random()];
  for (; product > limit; count++) product *= random();
  return count;
}
