import { nothing, svg, type TemplateResult } from 'lit';
import { type Language, type MultipleCell, type MultiplesDrawing, readLine, type TrendModel } from '../../src/index.js';

/** Small charts as SVG, with the values of a period beside the names. */
export function multiplesSvg(
  drawing: MultiplesDrawing,
  model: TrendModel,
  index: number,
  marked: number | undefined,
  language: Language,
): TemplateResult<2> {
  const { cells, xs, plotHeight, axis, periodTexts } = drawing;
  const feet = cells.map(({ left, right, top }) => `M${left},${top + plotHeight}H${right}`).join('');
  const x = xs[marked ?? 0] ?? 0;
  const cursor = cells.map(({ left, top }) => `M${left + x},${top}v${plotHeight}`).join('');
  return svg`
    <path class=${axis.includesZero ? 'zero' : 'zero not-zero'} d=${feet}></path>
    <path class="context" d=${cells.map(({ reference }) => reference).join('')}></path>
    <g class="reference">
      <path class="line" d=${cells.map(({ line }) => line).join('')}></path>
      <path class="line" d=${cells.map(({ dots }) => dots).join('')}></path>
    </g>
    ${marked === undefined ? nothing : svg`<path class="cursor-line" d=${cursor}></path>`}
    ${cells.map((cell) => cellTexts(cell, model, index, language))}
    ${periodTexts.map((text, i) => svg`<text class=${i % 2 ? 'end' : nothing} x=${text.x} y=${text.y}>${text.text}</text>`)}
  `;
}

function cellTexts(
  { name, right, series }: MultipleCell,
  model: TrendModel,
  index: number,
  language: Language,
): TemplateResult<2> {
  return svg`
    <text class="name" x=${name.x} y=${name.y}>${name.text}</text>
    <text class="value end" x=${right} y=${name.y}>${readLine(model, series, index, language).text}</text>
  `;
}
