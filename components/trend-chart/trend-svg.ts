import { nothing, svg, type TemplateResult } from 'lit';
import { type DrawnLine, markerPath, type PlacedText, tickPath, type TrendDrawing } from '../../src/index.js';

/** What is written at lines. */
export interface LineTexts {
  readonly target: string;
  readonly forecast: string;
}

/** The drawing as SVG, a period marked in it. It is hidden from assistive technology, which has the slider and the table. */
export function trendSvg(drawing: TrendDrawing, cursor: number | undefined, texts: LineTexts): TemplateResult<2> {
  const { lines, context, contextDots } = drawing;
  return svg`
    ${projection(drawing, texts.forecast)}
    ${axes(drawing)}
    ${breaks(drawing)}
    ${targetLine(drawing, texts.target)}
    <path class="context" d=${context}></path>
    <path class="context dots" d=${contextDots}></path>
    ${lines.map((line) => (line.band ? svg`<path class="band ${hueOf(line)}" d=${line.band}></path>` : nothing))}
    ${cursor === undefined ? nothing : cursorLine(drawing, cursor)}
    ${[...lines].reverse().map(strongLine)}
    ${cursor === undefined ? nothing : lines.map((line) => dot(line, drawing, cursor))}
  `;
}

/** Class that gives a line its colour. */
export const hueOf = ({ slot }: Pick<DrawnLine, 'slot'>): string => (slot === undefined ? 'reference' : `slot-${slot}`);

const text = (name: string, placed: PlacedText): TemplateResult<2> =>
  svg`<text class=${name} x=${placed.x} y=${placed.y}>${placed.text}</text>`;

function axes({
  plot,
  axis,
  valueTicks,
  periodTicks,
  xs,
  yOf,
  yearBounds,
  baselineY,
}: TrendDrawing): TemplateResult<2> {
  const grid = axis.ticks.map((tick) => `M${plot.left},${yOf(tick)}H${plot.right}`).join('');
  const foot = axis.includesZero ? yOf(0) : plot.bottom;
  const ticks = tickPath(xs, yearBounds, plot.bottom);
  return svg`
    <path class="grid" d=${grid}></path>
    <path class=${axis.includesZero ? 'zero' : 'zero not-zero'} d="M${plot.left},${foot}H${plot.right}${ticks}"></path>
    ${baselineY === undefined ? nothing : svg`<path class="zero" d="M${plot.left},${baselineY}H${plot.right}"></path>`}
    ${valueTicks.map((tick) => text('tick value', tick))}
    ${periodTicks.map((tick) => text('tick', tick))}
  `;
}

function breaks({ breaks, plot }: TrendDrawing): TemplateResult<2>[] {
  return breaks.map(
    (mark) => svg`
      <path class=${mark.kind} d="M${mark.lineX},${mark.y - 11}V${plot.bottom}"></path>
      ${text(`break-label ${mark.anchor}`, mark)}
    `,
  );
}

function projection({ forecastX, plot }: TrendDrawing, label: string): TemplateResult<2> | typeof nothing {
  if (forecastX === undefined) return nothing;
  const top = plot.top - 18;
  return svg`
    <path class="projected" d="M${forecastX},${top}H${plot.right}V${plot.bottom}H${forecastX}z"></path>
    ${text('forecast-label', { x: forecastX + 5, y: top + 13, text: label })}
  `;
}

function targetLine({ targetY, plot }: TrendDrawing, label: string): TemplateResult<2> | typeof nothing {
  if (targetY === undefined) return nothing;
  return svg`
    <path class="target" d="M${plot.left},${targetY}H${plot.right}"></path>
    ${text('target-label', { x: plot.left + 6, y: targetY - 6, text: label })}
  `;
}

function strongLine(line: DrawnLine): TemplateResult<2> {
  return svg`<g class=${hueOf(line)}>
    <path class="casing" d=${line.paths.solid}></path>
    <path class="line" d=${line.paths.solid}></path>
    <path class="line dashed" d=${line.paths.dashed}></path>
    <path class="markers" d=${line.markers}></path>
    <path class="marker" d=${line.paths.dots + line.endMarker + line.labelMarker + line.gapMarker}></path>
    <path class="hollow" d=${line.hollow}></path>
    <path class="connector" d=${line.connector}></path>
    <path class="gap-box" d=${line.gapBoxes}></path>
    ${line.label.map((label) => text('label', label))}
    ${line.gaps.map((gap) => text('gap', gap))}
  </g>`;
}

function cursorLine({ xs, plot, height, periodTexts }: TrendDrawing, index: number): TemplateResult<2> {
  const x = xs[index] ?? 0;
  return svg`
    <path class="cursor-line" d="M${x},${plot.top}V${height - 20}"></path>
    ${text('tick cursor-period', { x, y: height - 6, text: periodTexts[index] ?? '' })}
  `;
}

function dot(line: DrawnLine, { xs }: TrendDrawing, index: number): TemplateResult<2> | typeof nothing {
  const y = line.ys[index];
  if (y === undefined || !Number.isFinite(y)) return nothing;
  return svg`<path class="dot ${hueOf(line)}" d=${markerPath(line.slot ?? 0, xs[index] ?? 0, y, 5)}></path>`;
}
