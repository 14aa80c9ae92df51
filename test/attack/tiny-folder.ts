import type { PublishedFile } from './published-files.js';

/** A published count: a number, withheld (`•`), not delivered (`.`) or not applicable (`x`). */
export type TinyCount = number | '•' | '.' | 'x';

export interface TinyIndicator {
  readonly id: string;
  readonly form?: 'count' | 'share' | 'rate';
  readonly per?: number;
  readonly decimals?: number;
  readonly statistic: string;
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  readonly base?: { readonly statistic: string; readonly filter?: Readonly<Record<string, readonly string[]>> };
  /** By area: the numerator. */
  readonly counts: Readonly<Record<string, TinyCount>>;
  /** By area: the denominator. */
  readonly bases?: Readonly<Record<string, TinyCount>>;
  /** By area: what is printed as the value, where it does not follow from the counts. */
  readonly printed?: Readonly<Record<string, number | 'undefined' | 'suppressed+exceeds'>>;
}

export interface TinyFolder {
  readonly publication?: string;
  readonly minimum?: number;
  readonly zeros?: 'shown' | 'protected';
  readonly period?: string;
  /** Parts by area: `{ city: ['north', 'south'] }`. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly indicators: readonly TinyIndicator[];
}

const STATE = { '•': 'suppressed', '.': 'missing', x: 'not-applicable' } as const;

/** A folder with as little in it as an attacker needs, written by hand and not by the publisher that is attacked. */
export function tinyFolder(folder: TinyFolder): PublishedFile[] {
  return folder.indicators.map((indicator) => [
    `data/${indicator.id}.json`,
    JSON.stringify(dataset(folder, indicator)),
  ]);
}

function dataset(folder: TinyFolder, indicator: TinyIndicator): unknown {
  const { areas, publication = 'public', minimum = 3, zeros = 'shown', period = '2024' } = folder;
  const parts = Object.values(areas).flat();
  const codes = [...new Set([...Object.keys(areas), ...parts])];
  const metrics = indicator.base ? ['value', 'numerator', 'denominator'] : ['value'];
  const cells = codes.flatMap((code) => cellsOf(indicator, code));
  const status = cells.flatMap(([, state], at) => (state === 'ok' ? [] : [[String(at), state] as const]));
  const depth = (code: string): number => {
    const parent = Object.keys(areas).find((whole) => areas[whole]?.includes(code));
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return {
    version: '2.0',
    class: 'dataset',
    id: ['area', 'time', 'metric'],
    size: [codes.length, 1, metrics.length],
    dimension: {
      area: { category: { index: codes, child: areas } },
      time: { category: { index: [period] } },
      metric: { category: { index: metrics } },
    },
    value: cells.map(([value]) => value),
    status: Object.fromEntries(status),
    extension: {
      sozialraum: {
        id: publication,
        protection: { minimum, zeros },
        indicator: {
          id: indicator.id,
          form: indicator.form ?? 'count',
          per: indicator.per ?? (indicator.form === 'share' ? 100 : 1),
          decimals: indicator.decimals ?? 0,
          numerator: { statistic: indicator.statistic, filter: indicator.filter ?? {} },
          ...(indicator.base
            ? { denominator: { statistic: indicator.base.statistic, filter: indicator.base.filter ?? {} } }
            : {}),
        },
        levels: ['city', 'borough', 'district'].map((id) => ({ id })),
        level: codes.map(depth),
      },
    },
  };
}

type Cell = readonly [value: number | null, state: string];

function cellsOf(indicator: TinyIndicator, code: string): Cell[] {
  const numerator = cell(indicator.counts[code] ?? '.');
  if (!indicator.base) return [numerator];
  const denominator = cell(indicator.bases?.[code] ?? '.');
  return [ratio(indicator, code, numerator, denominator), numerator, denominator];
}

const cell = (count: TinyCount): Cell => (typeof count === 'number' ? [count, 'ok'] : [null, STATE[count]]);

function ratio(indicator: TinyIndicator, code: string, [above, aboveState]: Cell, [below, belowState]: Cell): Cell {
  const printed = indicator.printed?.[code];
  if (typeof printed === 'number') return [printed, 'ok'];
  if (printed !== undefined) return [null, printed];
  if (above === null || below === null) return [null, aboveState === 'ok' ? belowState : aboveState];
  const unit = 10 ** (indicator.decimals ?? 0);
  const per = indicator.per ?? (indicator.form === 'share' ? 100 : 1);
  return [Math.round((per * above * unit) / below) / unit, 'ok'];
}
