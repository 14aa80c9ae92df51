// What answers a pointer at a line: fetched when a pointer comes, or when another element of the group is pointed at.
import { css } from '../internal/sheet.js';
import {
  type AreaSeries,
  brokenAt,
  linePaths,
  strongLines,
  type TrendDrawing,
  type TrendModel,
} from '../../src/index.js';
import type { Pointing } from './pointing.js';
import { type Mark, textMark } from './svg-writer.js';
import { hueOf } from './trend-marks.js';

export const styles = css`
  .line.pointed {
    --_hue: var(--_text);
    stroke-width: 4;
  }
  .pointed-name {
    fill: var(--_text);
    font-weight: 600;
    text-anchor: end;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linejoin: round;
  }
  .key.pointed {
    border-color: var(--_text);
    box-shadow: inset 0 0 0 1px var(--_text);
  }
  @media (forced-colors: active) {
    .line.pointed {
      --_hue: Highlight;
    }
  }
`;

/** Pixels that a name takes at the end of its line. */
const NAME_ROOM = 120;
/** Pixels from a line at which it is still meant. */
const NEAR = 10;
/** How much nearer a line counts that is read. */
const STRONG_BONUS = 6;

/** The lines of one plot. A line is nowhere where it has no value: pointing tells nothing of what is withheld. */
export function pointAtLines(model: TrendModel, drawing: TrendDrawing): Pointing {
  const { xs, yOf, plot, lines } = drawing;
  const strong = strongLines(model);
  const heightAt = ({ values }: AreaSeries, x: number): number => {
    const next = xs.findIndex((each) => each >= x);
    const [at, before] = [next < 0 ? xs.length - 1 : next, next - 1];
    const [y, earlier] = [yOf(values[at] ?? NaN), yOf(values[before] ?? NaN)];
    const [from = NaN, to = NaN] = [xs[before], xs[at]];
    const between = earlier + ((x - from) / (to - from)) * (y - earlier);
    return Number.isFinite(between) ? between : to - x < x - from ? y : earlier;
  };
  return {
    areaAt: (x, y) => {
      if (x > plot.right) {
        const named = lines.find(({ label }) => label.some((text) => Math.abs(text.y - 4 - y) < NEAR));
        return named?.series.area.code;
      }
      const found = [...strong, ...model.context]
        .map((series, i) => ({
          series,
          distance: Math.abs(heightAt(series, x) - y) - (i < strong.length ? STRONG_BONUS : 0),
        }))
        .filter(({ distance }) => distance < NEAR)
        .sort((a, b) => a.distance - b.distance);
      return found[0]?.series.area.code;
    },
    marks: (code) => {
      const line = lines.find(({ series }) => series.area.code === code);
      if (line) {
        const d = line.paths.solid + line.paths.dashed + line.paths.dots;
        return [{ name: `line pointed ${hueOf(line)}`, d }];
      }
      const quiet = model.context.find(({ area }) => area.code === code);
      return quiet ? quietLine(quiet, model, drawing) : [];
    },
  };
}

/** A line that is context, drawn as if it were read, with its name. */
function quietLine(series: AreaSeries, { breaks }: TrendModel, { xs, yOf, plot }: TrendDrawing): Mark[] {
  const ys = Array.from(series.values, yOf);
  const broken = brokenAt(breaks, series.statuses);
  const { solid, dots } = linePaths(xs, ys, (i) => (broken.has(i) ? 'none' : 'solid'));
  const near = ys.filter((y, i) => Number.isFinite(y) && (xs[i] ?? 0) > plot.right - NAME_ROOM);
  const top = Math.max(plot.top + 12, Math.min(...near) - 8);
  return [
    { name: 'line pointed', d: solid + dots },
    ...(near.length === 0 ? [] : [textMark('pointed-name', { x: plot.right - 4, y: top, text: series.area.name })]),
  ];
}
