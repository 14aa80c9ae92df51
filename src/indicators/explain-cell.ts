import { SozialraumError } from '../error.js';
import { type AgeBounds, ageEpochs } from '../model/age-selection.js';
import type { CellExplanation, ExplainedCount, ExplainedFigure, ExplainedNumber } from '../model/cell-explanation.js';
import type { Cube } from '../model/cube.js';
import type { DerivedIndicator, Indicator, Selection } from '../model/indicator.js';
import { isDerived } from '../model/indicator.js';
import { firstSince, parsePeriod } from '../model/period.js';
import type { PublishedIndicator } from '../model/publication.js';
import { baseTime, periodBefore } from './earlier-periods.js';

/** An indicator with its figures: a table of a publication, or what `evaluateIndicator` gives with its definition. */
export interface ExplainableFigures {
  readonly indicator: PublishedIndicator;
  readonly value: Cube;
  readonly numerator?: Cube;
  readonly denominator?: Cube;
  readonly lower?: Cube;
  readonly upper?: Cube;
}

/** A cell of an indicator's figures, by codes. */
export interface CellPlace {
  readonly area: string;
  readonly period: string;
}

/**
 * How one figure came about: the counts or figures it is made of with their statuses, formula, periods, ages, limits,
 * rounding and sources; `explanationSentences` says it in words. Of a published table only what is published goes in: a
 * count that is withheld there is withheld here.
 *
 * @param others - Figures by indicator id, for one that is computed from others.
 * @throws SozialraumError `unknown` for an area or period that the figures do not have.
 */
export function explainCell(
  figures: ExplainableFigures,
  { area, period }: CellPlace,
  others: ReadonlyMap<string, ExplainableFigures> = new Map(),
): CellExplanation {
  const { indicator, value } = figures;
  const at = placeIn(value, area, period);
  if (!at) throw new SozialraumError('unknown', 'area or period', `${area}, ${period}`);
  const ages = indicator.ages && boundsAt(indicator.ages, period);
  const range = rangeAt(figures, at);
  return {
    indicator: indicator.id,
    area,
    period,
    ...numberAt(value, at),
    ...(isDerived(indicator) ? derivedParts(indicator, value, { area, period }, others) : countedParts(figures, at)),
    ...(ages ? { ages } : {}),
    ...(range ? { range } : {}),
    decimals: indicator.decimals,
    breaks: breaksAt(indicator, value, at[1]),
    sources: indicator.sources,
  };
}

type Parts = Pick<CellExplanation, 'formula' | 'inputs' | 'minimum'>;
type Position = readonly [area: number, time: number];

function placeIn(cube: Cube, area: string, period: string): Position | undefined {
  const [a, t] = [cube.dimension('area').indexOf.get(area), cube.dimension('time').indexOf.get(period)];
  return a === undefined || t === undefined ? undefined : [a, t];
}

const numberAt = (cube: Cube, at: Position): ExplainedNumber => ({ value: cube.value(at), status: cube.status(at) });

function boundsAt(bounds: readonly AgeBounds[], period: string): AgeBounds | undefined {
  return ageEpochs(bounds, [parsePeriod(period)])[0]?.bounds;
}

function countedParts({ indicator, value, numerator, denominator }: ExplainableFigures, at: Position): Parts {
  const { lag = 0, per, minimumBase, minimumCases, ...counted } = indicator as Indicator;
  const period = value.dimension('time').categories[at[1]]?.code ?? '';
  const count = (role: ExplainedCount['role'], selection: Selection, cube: Cube, of: string): ExplainedCount => ({
    role,
    ...numberAt(cube, at),
    statistic: selection.statistic,
    filter: selection.filter,
    ages: agesOf(selection, period),
    period: of,
  });
  const above = count('numerator', counted.numerator, numerator ?? value, period);
  const minimum = {
    ...(minimumBase === undefined ? {} : { minimumBase }),
    ...(minimumCases === undefined ? {} : { minimumCases }),
  };
  if (!counted.denominator || !denominator) return { formula: { kind: 'count' }, inputs: [above], minimum };
  const below = count('denominator', counted.denominator, denominator, periodBefore(period, lag).id);
  return { formula: { kind: 'quotient', per }, inputs: [above, below], minimum };
}

function agesOf({ ages = {} }: Selection, period: string): Readonly<Record<string, AgeBounds>> {
  const inForce = Object.entries(ages).flatMap(([id, bounds]) => {
    const found = boundsAt(bounds, period);
    return found ? [[id, found] as const] : [];
  });
  return Object.fromEntries(inForce);
}

function derivedParts(
  { derivation, per }: DerivedIndicator,
  value: Cube,
  { area, period }: CellPlace,
  others: ReadonlyMap<string, ExplainableFigures>,
): Parts {
  const input = (indicator: string, of: string | undefined): ExplainedFigure => {
    const cube = others.get(indicator)?.value;
    const at = cube && of !== undefined ? placeIn(cube, area, of) : undefined;
    return {
      role: 'figure',
      indicator,
      ...(of === undefined ? {} : { period: of }),
      ...(cube && at ? { number: numberAt(cube, at) } : {}),
    };
  };
  return { formula: { ...derivation, per }, inputs: inputsAt(derivation, value, period, input), minimum: {} };
}

function inputsAt(
  derivation: DerivedIndicator['derivation'],
  value: Cube,
  period: string,
  input: (indicator: string, period: string | undefined) => ExplainedFigure,
): ExplainedFigure[] {
  switch (derivation.kind) {
    case 'sum':
      return derivation.of.map((id) => input(id, period));
    case 'difference':
      return [input(derivation.of, period), input(derivation.minus, period)];
    case 'ratio':
    case 'per-capita':
      return [input(derivation.of, period), input(derivation.over, period)];
    case 'change': {
      const base = derivation.since === 'previous' ? periodBefore(period, 1).id : baseOf(value, derivation.since);
      return [input(derivation.of, period), input(derivation.of, base)];
    }
    case 'moving-average':
      return Array.from({ length: derivation.periods }, (_, step) =>
        input(derivation.of, periodBefore(period, step).id),
      );
  }
}

function baseOf(value: Cube, since: string): string | undefined {
  const time = baseTime(value.dimension('time'), since);
  return time === undefined ? undefined : value.dimension('time').categories[time]?.code;
}

function rangeAt({ indicator, lower, upper }: ExplainableFigures, at: Position): CellExplanation['range'] {
  const method = isDerived(indicator) ? undefined : indicator.confidence;
  if (!method || !lower || !upper || Number.isNaN(lower.value(at))) return undefined;
  return { lower: lower.value(at), upper: upper.value(at), method };
}

function breaksAt({ breaks }: PublishedIndicator, value: Cube, time: number): CellExplanation['breaks'] {
  const periods = value.dimension('time').categories.map(({ code }) => parsePeriod(code));
  return breaks.filter(({ period }) => time > 0 && firstSince(periods, period) === time).map(({ reason }) => reason);
}
