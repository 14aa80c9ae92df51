import type { IndicatorTable, Publication } from '../model/publication.js';
import type { Language } from '../model/text.js';
import { mapKindText } from '../format/map-kind-text.js';
import { bivariateMap } from './map-bivariate.js';
import { type ClassMethod, type ClassWish, withClasses } from './map-classing.js';
import { dynamicsMap } from './map-dynamics.js';
import type { MapModel } from './map-model.js';
import { filledCounts, withSymbols } from './map-symbols.js';
import { isKindWished, type MapWish } from './map-wish.js';

const VIEWS = {
  flaechen: 'choropleth',
  kreise: 'symbols',
  zwei: 'bivariate',
  dynamik: 'dynamics',
} as const;
type View = (typeof VIEWS)[keyof typeof VIEWS];

const METHODS: Readonly<Record<string, ClassMethod>> = {
  quantile: 'quantile',
  gleich: 'equal',
  natuerlich: 'natural',
  abweichung: 'deviation',
  mitte: 'diverging',
};
const MIDDLES = { stadt: 'city', ziel: 'target' } as const;

/** What a word stands for, be it German or English. */
function meant<T extends string>(words: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  return word === undefined ? undefined : (words[word] ?? Object.values(words).find((value) => value === word));
}

/**
 * The same map of the kind that is wished for; as it is where the wish cannot be met.
 *
 * @param tables - Where the second indicator is, once it is at hand.
 */
export function mapOfKind(model: MapModel, wish: MapWish, tables: Publication['tables']): MapModel {
  if (!isKindWished(wish)) return model;
  const view: View | undefined = meant(VIEWS, wish.view) ?? (wish.second ? 'bivariate' : undefined);
  const second: IndicatorTable | undefined = tables.get(wish.second ?? '');
  if (view === 'bivariate') return second ? bivariateMap(model, second) : model;
  if (view === 'dynamics') {
    const years = Math.max(1, Math.round(wish.years ?? 2));
    return dynamicsMap(model, years) ?? noted(model, (text) => text.noEarlier(text.years(years)));
  }
  const classes = classWish(wish);
  const isCount = model.table.indicator.form === 'count';
  if (isCount) return view === 'choropleth' ? filledCounts(withClasses(model, classes)) : model;
  const classed = withClasses(model, classes);
  return (view === 'symbols' && withSymbols(classed)) || classed;
}

function classWish({ classes, breaks, classCount, about, breaksPerPeriod }: MapWish): ClassWish {
  const bounds = readBreaks(breaks);
  return {
    method: meant(METHODS, classes),
    ...(bounds.length > 0 && { breaks: bounds }),
    count: classCount,
    about: meant(MIDDLES, about) ?? readNumber(about),
    perPeriod: breaksPerPeriod,
  };
}

const readNumber = (text: string | undefined): number | undefined => {
  const number = Number(text?.replace(',', '.') ?? NaN);
  return Number.isFinite(number) ? number : undefined;
};

const MOST_BREAKS = 4;

/** Ascending, each once; none where there are more than colours can tell apart. */
function readBreaks(text: string | undefined): number[] {
  const read = (text ?? '').split(/[\s;]+/).flatMap((part) => (part ? [readNumber(part)] : []));
  const numbers = [...new Set(read.filter((number) => number !== undefined))].sort((a, b) => a - b);
  return numbers.length === read.length && numbers.length <= MOST_BREAKS ? numbers : [];
}

function noted(model: MapModel, note: (text: ReturnType<typeof mapKindText>) => string): MapModel {
  return { ...model, kind: { ...model.kind, note: (language: Language) => `${note(mapKindText(language))}.` } };
}
