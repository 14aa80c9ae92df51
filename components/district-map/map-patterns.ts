import { nothing, svg, type SVGTemplateResult } from 'lit';
import { PATTERN_TILES, type PatternTile, TILE_PIXELS, UNCERTAIN_TILE } from '../../src/index.js';
import { writeAttribute } from '../internal/write.js';

export const tile = (
  id: string,
  content: SVGTemplateResult,
  turn: number,
  side: number,
  hasGround = true,
): SVGTemplateResult => svg`<pattern
  id=${id} width=${side} height=${side} patternUnits="userSpaceOnUse" data-turn=${turn} patternTransform="rotate(${turn}) scale(${TILE_PIXELS})"
>${hasGround ? svg`<rect class="paper" width=${side} height=${side}></rect>` : nothing}${content}</pattern>`;

export const line = (d: string, name = 'ink'): SVGTemplateResult => svg`<path class=${name} d=${d}></path>`;
export const dot = (r: number): SVGTemplateResult => svg`<circle class="blot" cx="10" cy="10" r=${r}></circle>`;

const TILES: Readonly<Record<string, PatternTile>> = { ...PATTERN_TILES, unreliable: UNCERTAIN_TILE };
/** Where the reader has chosen the colours, classes are told apart by dots that grow. */
const DOTS: Readonly<Record<string, number>> = { q0: 2.5, q1: 4.5, q2: 6.5, q3: 8.5, q4: 15 };

/** How these looks are filled, as far as that is no plain colour. */
export function patterns(prefix: string, looks: readonly string[]): SVGTemplateResult[] {
  return looks.flatMap((look) => {
    const id = `${prefix}-${look}`;
    const { [look]: special } = TILES;
    if (special) {
      const { lines, turn, side, hasGround } = special;
      return [tile(id, line(lines, hasGround ? 'ink' : 'scratch'), turn, side, hasGround)];
    }
    const { [look]: radius } = DOTS;
    return radius === undefined ? [] : [tile(id, dot(radius), 0, 20)];
  });
}

/** Keeps the tiles as large on a small map as on a large one: new ones as the others without a scale. */
export function scalePatterns(
  definitions: SVGDefsElement,
  unitsPerPixel: number | string | undefined = definitions.dataset['scale'],
): void {
  if (unitsPerPixel === undefined) return;
  definitions.dataset['scale'] = String(unitsPerPixel);
  for (const pattern of definitions.querySelectorAll('pattern'))
    writeAttribute(
      pattern,
      'patternTransform',
      `rotate(${pattern.dataset['turn'] ?? 0}) scale(${(TILE_PIXELS * Number(unitsPerPixel)).toFixed(2)})`,
    );
}
