import { svg, type SVGTemplateResult } from 'lit';

/** Side of a tile, in the units of the map. */
const TILE = 28;

/** A square that is repeated over an area. */
export const tile = (id: string, content: SVGTemplateResult, turn = 0, side = TILE): SVGTemplateResult => svg`<pattern
  id=${id} width=${side} height=${side} patternUnits="userSpaceOnUse" data-turn=${turn} patternTransform="rotate(${turn})"
><rect class="paper" width=${side} height=${side}></rect>${content}</pattern>`;

export const line = (d: string): SVGTemplateResult => svg`<path class="ink" d=${d}></path>`;
export const dot = (r: number): SVGTemplateResult => svg`<circle class="blot" cx="10" cy="10" r=${r}></circle>`;

/**
 * How areas without a value of a class are filled, each look its own; how uncertain values are marked; and how the five
 * classes are told apart where the reader has chosen the colours: by dots that grow.
 */
export function patterns(prefix: string): SVGTemplateResult {
  const id = (name: string): string => `${prefix}-${name}`;
  return svg`
    ${tile(id('suppressed'), line('M7 0V28M21 0V28'), 45)}
    ${tile(id('too-uncertain'), line('M4 0V28M12 0V28'), -45)}
    ${tile(id('missing'), line('M14 8V20M8 14H20'), 0, 40)}
    ${tile(id('not-yet-available'), line('M4 14H24'), 0)}
    ${tile(id('not-applicable'), line('M14 0V28M0 14H28'), 45)}
    ${tile(id('undefined'), line('M14 0V28'), 0)}
    ${tile(id('invalid'), line('M0 21L14 7L28 21'), 0)}
    ${tile(id('zero'), svg``)}
    ${tile(id('zero-rounded'), svg`<circle class="ink" cx="14" cy="14" r="5"></circle>`)}
    <pattern id=${id('unreliable')} width="24" height="24" patternUnits="userSpaceOnUse" data-turn="-45" patternTransform="rotate(-45)">
      <path class="scratch" d="M12 0V24"></path>
    </pattern>
    ${[2.5, 4.5, 6.5, 8.5, 15].map((r, i) => tile(id(`q${i}`), dot(r), 0, 20))}`;
}

/** How many pixels a unit of the tiles should measure. */
const PIXELS = 0.36;

/** Keeps the tiles as large on a small map as on a large one. */
export function scalePatterns(definitions: Element, unitsPerPixel: number): void {
  for (const pattern of definitions.querySelectorAll('pattern'))
    pattern.setAttribute(
      'patternTransform',
      `rotate(${pattern.dataset['turn'] ?? 0}) scale(${(PIXELS * unitsPerPixel).toFixed(2)})`,
    );
}
