import type { ClassMethod, ClassWish } from './map-classing.js';
import type { MapWish } from './map-wish.js';
import { pageNumber } from './page-number.js';
import { pageWord } from './page-word.js';

/** The kinds of maps by what a webmaster may call them in German. */
export const MAP_VIEW_WORDS = {
  flaechen: 'choropleth',
  kreise: 'symbols',
  zwei: 'bivariate',
  dynamik: 'dynamics',
} as const;

/** The ways of making classes likewise. */
export const CLASS_WORDS: Readonly<Record<string, ClassMethod>> = {
  quantile: 'quantile',
  gleich: 'equal',
  natuerlich: 'natural',
  abweichung: 'deviation',
  mitte: 'diverging',
};
const COUNTS: readonly number[] = [2, 3, 4, 5];
const MIDDLES = { stadt: 'city', ziel: 'target' } as const;

/** What a page wishes, as far as it is understood. */
export interface ReadMapWish {
  readonly view: (typeof MAP_VIEW_WORDS)[keyof typeof MAP_VIEW_WORDS] | undefined;
  readonly classes: ClassWish;
  readonly years: number;
  /** What has no effect, since nobody understands it or it does not go with the rest. */
  readonly inVain: readonly (keyof MapWish)[];
}

/** Reads what a page wishes. Who names a second indicator means a map of two, who names a middle means classes about it. */
export function readMapWish(wish: MapWish): ReadMapWish {
  const named = pageWord(MAP_VIEW_WORDS, wish.view);
  const view = named ?? (wish.second ? 'bivariate' : undefined);
  const about = pageWord(MIDDLES, wish.about) ?? pageNumber(wish.about ?? '');
  const known = pageWord(CLASS_WORDS, wish.classes);
  const method = known ?? (about === undefined ? undefined : 'diverging');
  const breaks = readBreaks(wish.breaks ?? '');
  const isTaken: Partial<Record<keyof MapWish, boolean>> = {
    view: named !== undefined,
    second: view === 'bivariate',
    classes: known !== undefined,
    about: about !== undefined && method === 'diverging',
    breaks: breaks !== undefined,
    classCount: COUNTS.includes(wish.classCount ?? NaN),
    years: !Number.isNaN(wish.years),
  };
  const asked = Object.keys(isTaken) as (keyof MapWish)[];
  return {
    view,
    classes: { method, breaks, count: wish.classCount || undefined, about, perPeriod: wish.breaksPerPeriod },
    years: Math.max(1, Math.round(wish.years || 2)),
    inVain: asked.filter((key) => isSaid(wish[key]) && !isTaken[key]),
  };
}

const isSaid = (wish: MapWish[keyof MapWish]): boolean => (wish ?? '') !== '';

/** More bounds part more classes than are told apart by one colour. */
const MOST_BREAKS = 4;

/** Ascending; nothing where one of them is no number or stands there twice, or where there are too many. */
function readBreaks(text: string): number[] | undefined {
  const read = text.split(/[\s;]+/).flatMap((part) => (part ? [pageNumber(part)] : []));
  const numbers = [...new Set(read)].filter((number) => number !== undefined).sort((a, b) => a - b);
  const isReadable = numbers.length === read.length && numbers.length > 0 && numbers.length <= MOST_BREAKS;
  return isReadable ? numbers : undefined;
}
