import { type Language, type MultiplesDrawing, readLine, type TrendModel } from '../../src/index.js';
import { type Mark, textMark } from './svg-writer.js';

/** Small charts, with the values of a period beside the names. */
export function multiplesMarks(
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
