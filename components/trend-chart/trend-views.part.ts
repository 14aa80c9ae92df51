// What only some trends show: other views than the values, and annotations.
import { css } from '../internal/sheet.js';
import {
  axisEnds,
  type Language,
  multiplesDrawing,
  type MultiplesDrawing,
  pageEntries,
  pageWord,
  readAnnotations,
  readLine,
  sameAxisText,
  type TrendBox,
  type TrendDrawing,
  type TrendModel,
  trendText,
  type TrendView,
} from '../../src/index.js';
import type { Misuse } from '../internal/misuse.part.js';
import { wordMisuse } from '../internal/word-misuse.js';
import type { Pointing } from './pointing.js';
import type { ShownChart } from './shown-chart.js';
import { type Mark, textMark } from './svg-writer.js';
export { readAnnotations, viewTable } from '../../src/index.js';

const VIEW_WORDS: Readonly<Record<string, TrendView>> = {
  werte: 'values',
  index: 'index',
  veraenderung: 'change',
  einzeln: 'multiples',
};

/** The view of this name, in German or English. */
export const viewOf = (name: string | undefined): TrendView | undefined => pageWord(VIEW_WORDS, name);

/** A name that is none, and what is noted at no period. */
export const misuse = (chart: { readonly view?: string; readonly annotations?: string }): Misuse => ({
  ...wordMisuse('view', VIEW_WORDS)(chart),
  ...(readAnnotations(chart.annotations ?? '').length < pageEntries(chart.annotations).length && {
    annotations: 'periods with a text each, such as 2015: Zuzug; 2020-03: Pandemie',
  }),
});

/** What was noted at periods, a line each. */
export function noted({ annotations }: TrendModel, draw: () => TrendDrawing): string[] {
  if (annotations.length === 0) return [];
  const { periodTexts } = draw();
  return annotations.map(({ index, text }) => `${periodTexts[index] ?? ''}: ${text}`);
}

export const styles = css`
  .annotation {
    stroke: var(--_control);
    shape-rendering: crispEdges;
  }
  .line.small {
    --_hue: var(--_text);
    stroke-width: 2;
  }
  /* the city is the quiet line of each small chart */
  .plot:has(.small) ~ .legend .reference .line {
    stroke: var(--_context);
    stroke-width: 1.25;
  }
  .end {
    text-anchor: end;
  }
  .name,
  .value.end {
    fill: var(--_text);
  }
  .name {
    font-weight: 600;
  }
`;

/** A small chart an area. */
export function multiplesChart(model: TrendModel, levelId: string, box: TrendBox): ShownChart {
  const { language } = box;
  const drawing = multiplesDrawing(model, levelId, box);
  const { width, height, indexAt, axis } = drawing;
  const { zeroNote, axisNote } = trendText(language);
  return {
    width,
    height,
    indexAt,
    notes: [sameAxisText(...axisEnds(axis, language), language), axis.includesZero ? zeroNote : axisNote],
    marks: (index, marked) => multiplesMarks(drawing, model, index, marked, language),
    pointing: pointAtCells(drawing),
  };
}

function pointAtCells({ cells, plotHeight }: MultiplesDrawing): Pointing {
  return {
    areaAt: (x, y) =>
      cells.find(({ left, right, top }) => x >= left && x <= right && y >= top - HEAD && y <= top + plotHeight)?.series
        .area.code,
    marks: (code) =>
      cells.flatMap(({ series, left, right, top, line, dots }) =>
        series.area.code === code
          ? [
              { name: 'line pointed', d: line + dots },
              { name: 'zero', d: `M${left - 4},${top - HEAD}H${right + 4}v${plotHeight + HEAD + 4}H${left - 4}z` },
            ]
          : [],
      ),
  };
}

/** Height of the name above a small chart. */
const HEAD = 22;

/** Small charts, with the values of a period beside the names. */
function multiplesMarks(
  { cells, xs, plotHeight, axis, periodTexts }: MultiplesDrawing,
  model: TrendModel,
  index: number,
  marked: number | undefined,
  language: Language,
): Mark[] {
  const x = xs[marked ?? 0] ?? 0;
  const inCells = (path: (cell: (typeof cells)[number]) => string): string => cells.map(path).join('');
  return [
    {
      name: axis.includesZero ? 'zero' : 'zero not-zero',
      d: inCells(({ left, right, top }) => `M${left},${top + plotHeight}H${right}`),
    },
    { name: 'context', d: inCells(({ reference }) => reference) },
    { name: 'line small', d: inCells(({ line, dots }) => line + dots) },
    {
      name: 'cursor-line',
      d: marked === undefined ? '' : inCells(({ left, top }) => `M${left + x},${top}v${plotHeight}`),
    },
    ...cells.flatMap(({ name, right, series }) => [
      textMark('name', name),
      textMark('value end', { x: right, y: name.y, text: readLine(model, series, index, language).text }),
    ]),
    ...periodTexts.map((placed, i) => textMark(i % 2 === 0 ? 'from' : 'end', placed)),
  ];
}
