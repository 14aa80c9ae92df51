import { type Html, html } from '../format/html.js';
import { type HueSchemeName, type Paint, paintColour } from './figure-colours.js';
import { PATTERN_TILES, type PatternTile, TILE_PIXELS, UNCERTAIN_TILE } from './pattern-tiles.js';
import type { Fill, Scene, SceneMark, ScenePath, SceneText } from './scene.js';
import { tenths } from './tenths.js';

/** Where a drawing is put. */
export interface SvgPlace {
  /** What ids begin with; the same nowhere else in the document. */
  readonly prefix: string;
  /** `page`: text and ground have the page's colours, the size is the page's; `file`: all is its own. */
  readonly in: 'page' | 'file';
  /** What the drawing is, for those who do not see it; without it words and a table beside the drawing tell. */
  readonly label?: string;
  /** Pixels of height at most, in a page. */
  readonly height?: number;
  /** The scheme of classes, where it is not blue. */
  readonly hue?: HueSchemeName | undefined;
}

/**
 * Writes a drawing as SVG without a style in it: classes and presentation attributes, which a strict content security policy
 * lets pass and a style sheet may overrule. What areas are called is their tooltip.
 */
export function sceneSvg(scene: Scene, place: SvgPlace): Html {
  const { width, height } = scene;
  const size =
    place.in === 'page'
      ? html`width="100%" height="${Math.round(place.height ?? height)}" preserveAspectRatio="xMinYMin meet"`
      : html`width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', 'Noto Sans', sans-serif"`;
  const scale = place.in === 'page' ? Math.min(PAGE_WIDTH / width, (place.height ?? height) / height) : 1;
  const patterns = new Map([...fillsOf(scene.marks, scale)].map((use) => [idOf(use, place), use]));
  const told = place.label === undefined ? html`aria-hidden="true"` : html`role="img" aria-label="${place.label}"`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size} ${told}>
${place.label === undefined ? undefined : html`<title>${place.label}</title>`}
<defs>${[...patterns.values()].map((use) => pattern(use, place))}</defs>
${place.in === 'file' ? html`<rect class="surface" width="100%" height="100%" fill="${paintColour('surface')}"/>` : undefined}
${scene.marks.map((mark) => write(mark, place, scale))}
</svg>`;
}

/**
 * A drawing as an SVG file that stands alone.
 *
 * @param label - What it is, for those who do not see it.
 * @param hue - The scheme of classes, where it is not blue.
 */
export function pictureSvg(scene: Scene, label: string, hue?: HueSchemeName): string {
  return sceneSvg(scene, { prefix: 'soz', label, in: 'file', hue }).text;
}

/** About how wide a drawing is on a page. */
const PAGE_WIDTH = 560;

/** A small square of what areas are filled with, for a legend beside a drawing of the same prefix. */
export function swatchSvg(fills: readonly Fill[], place: SvgPlace): Html {
  const squares = fills.map(
    (fill) => html`<rect width="28" height="19" class="${fill}" ${fillAttribute(fill, place, 1)}/>`,
  );
  const patterns = fills.filter(tileOf).map((fill) => pattern({ fill, scale: 1 }, place));
  return html`<svg width="28" height="19" viewBox="0 0 28 19" aria-hidden="true">${patterns}${squares}</svg>`;
}

const tileOf = (fill: Fill): PatternTile | undefined =>
  fill === 'uncertain' ? UNCERTAIN_TILE : PATTERN_TILES[fill as keyof typeof PATTERN_TILES];

/** A pattern where it is used: its tiles are as large on the page whatever the scale of what they fill. */
interface PatternUse {
  readonly fill: Fill;
  /** Pixels a unit. */
  readonly scale: number;
}

const idOf = ({ fill, scale }: PatternUse, { prefix }: SvgPlace): string =>
  `${prefix}-${fill}-${Math.round(1000 * scale)}`;

function* fillsOf(marks: readonly SceneMark[], scale: number): Generator<PatternUse> {
  for (const mark of marks) {
    if (mark.kind === 'group') yield* fillsOf(mark.marks, scale * mark.scale);
    else if (mark.kind === 'path' && mark.fill && tileOf(mark.fill)) yield { fill: mark.fill, scale };
  }
}

function pattern(use: PatternUse, place: SvgPlace): Html {
  const { side, turn, lines, hasGround } = tileOf(use.fill) as PatternTile;
  const ink: Paint = hasGround ? 'control' : 'surface';
  const ground = hasGround
    ? html`<rect class="tint" width="${side}" height="${side}" fill="${colour('tint', place)}"/>`
    : undefined;
  const scale = (TILE_PIXELS / use.scale).toFixed(2);
  return html`<pattern id="${idOf(use, place)}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn}) scale(${scale})">${ground}<path class="stroke-${ink}" d="${lines}" fill="none" stroke="${colour(ink, place)}" stroke-width="${hasGround ? 3 : 4}"/></pattern>`;
}

function write(mark: SceneMark, place: SvgPlace, scale: number): Html {
  switch (mark.kind) {
    case 'group':
      return html`<g transform="translate(${tenths(mark.x)} ${tenths(mark.y)}) scale(${mark.scale.toFixed(4)})">
${mark.marks.map((inner) => write(inner, place, scale * mark.scale))}
</g>`;
    case 'text':
      return writeText(mark, place);
    case 'path':
      return mark.d ? writePath(mark, place, scale) : html``;
  }
}

function writePath({ d, fill, stroke, width, dash, label, code }: ScenePath, place: SvgPlace, scale: number): Html {
  const line = stroke
    ? html` stroke="${colour(stroke, place)}" stroke-width="${width ?? 1}" stroke-linecap="round" stroke-linejoin="round" vector-effect="non-scaling-stroke"`
    : undefined;
  const dashes = dash ? html` stroke-dasharray="${dash.join(' ')}"` : undefined;
  const area = code === undefined ? undefined : html` data-code="${code}"`;
  const classes = [fill, stroke && `stroke-${stroke}`].filter(Boolean).join(' ');
  const open = html`<path class="${classes}" d="${d}" ${fillAttribute(fill, place, scale)}${line}${dashes}${area}`;
  return label === undefined ? html`${open}/>` : html`${open}><title>${label}</title></path>`;
}

function writeText({ x, y, text, size, bold, anchor, fill, halo }: SceneText, place: SvgPlace): Html {
  const rim = halo
    ? html` paint-order="stroke" stroke="${colour('surface', place)}" stroke-width="4" stroke-linejoin="round"`
    : undefined;
  const weight = bold ? html` font-weight="600"` : undefined;
  const at = anchor ? html` text-anchor="${anchor}"` : undefined;
  return html`<text class="${fill}" x="${tenths(x)}" y="${tenths(y)}" font-size="${size}" fill="${colour(fill, place)}"${weight}${at}${rim}>${text}</text>`;
}

function fillAttribute(fill: Fill | undefined, place: SvgPlace, scale: number): Html {
  if (fill === undefined) return html`fill="none"`;
  return tileOf(fill)
    ? html`fill="url(#${idOf({ fill, scale }, place)})"`
    : html`fill="${colour(fill as Paint, place)}"`;
}

/** In a page, what is text has the page's colour and what is ground its ground, whatever they are. */
function colour(paint: Paint, place: SvgPlace): string {
  if (place.in === 'page' && (paint === 'text' || paint === 'muted')) return 'currentColor';
  return place.in === 'page' && paint === 'surface' ? 'Canvas' : paintColour(paint, place.hue);
}
