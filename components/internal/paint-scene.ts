import {
  type Fill,
  type HueSchemeName,
  type Paint,
  paintColour,
  PATTERN_TILES,
  type Scene,
  type SceneMark,
  type SceneText,
  TILE_PIXELS,
  UNCERTAIN_TILE,
} from '../../src/index.js';
import { tilePattern } from './tile-pattern.js';

/** Dots for each pixel: sharp in print and on dense screens. */
const DENSITY = 2;
/** Dots for each unit of a tile, which is made smaller when it is laid. */
const SHARP = 2;
const FONT = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";

/**
 * Paints a drawing as PNG. It is painted mark by mark: an SVG loaded as an image is refused by a strict content security
 * policy.
 *
 * @param hue - The scheme of classes, where it is not blue.
 */
export async function paintScene(scene: Scene, hue?: HueSchemeName): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * DENSITY;
  canvas.height = scene.height * DENSITY;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.scale(DENSITY, DENSITY);
  pen.fillStyle = paintColour('surface');
  pen.fillRect(0, 0, scene.width, scene.height);
  pen.lineCap = pen.lineJoin = 'round';
  for (const mark of scene.marks) paint(pen, mark, 1, hue);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png');
  });
}

/** @param scale - Pixels a unit. */
function paint(pen: CanvasRenderingContext2D, mark: SceneMark, scale: number, hue: HueSchemeName | undefined): void {
  if (mark.kind === 'text') return write(pen, mark);
  if (mark.kind === 'group') {
    pen.save();
    pen.translate(mark.x, mark.y);
    pen.scale(mark.scale, mark.scale);
    for (const inner of mark.marks) paint(pen, inner, scale * mark.scale, hue);
    return pen.restore();
  }
  const { d, fill, stroke, width = 1, dash = [] } = mark;
  const path = new Path2D(d);
  if (fill) {
    pen.fillStyle = styleOf(pen, fill, scale, hue);
    pen.fill(path);
  }
  if (!stroke) return;
  pen.strokeStyle = paintColour(stroke);
  pen.lineWidth = width / scale;
  pen.setLineDash(dash.map((length) => length / scale));
  pen.stroke(path);
}

function write(pen: CanvasRenderingContext2D, { x, y, text, size, bold, anchor, fill, halo }: SceneText): void {
  pen.font = `${bold ? '600 ' : ''}${size}px ${FONT}`;
  pen.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'left');
  if (halo) {
    pen.strokeStyle = paintColour('surface');
    pen.lineWidth = 4;
    pen.setLineDash([]);
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = paintColour(fill);
  pen.fillText(text, x, y);
}

function styleOf(
  pen: CanvasRenderingContext2D,
  fill: Fill,
  scale: number,
  hue: HueSchemeName | undefined,
): string | CanvasPattern {
  const tile = fill === 'uncertain' ? UNCERTAIN_TILE : PATTERN_TILES[fill as keyof typeof PATTERN_TILES];
  if (!tile) return paintColour(fill as Paint, hue);
  const { hasGround } = tile;
  const ground = hasGround ? paintColour('tint') : undefined;
  const ink = paintColour(hasGround ? 'control' : 'surface');
  return tilePattern(pen, { ...tile, ground, ink, width: hasGround ? 3 : 4 }, TILE_PIXELS / scale, SHARP);
}
