import type { FigureWords } from './figure-words.js';
import type { MapLegendEntry } from './map-kind.js';
import type { Fill, Scene, SceneMark, SceneText } from './scene.js';
import { FONT_SIZE, textWidth } from './text-fit.js';

/** What a figure shows: its drawing, and what its fills mean. */
export interface Picture {
  readonly drawing: Scene;
  readonly legend?: readonly MapLegendEntry[];
  /** True for a table, which is as large as it is: the picture is made to fit it. */
  readonly isTable?: boolean;
}

const WIDTH = 800;
const PAD = 24;
const INNER = WIDTH - 2 * PAD;
const HIGHEST = 680;

/** A figure in one picture with all a reader needs when it stands alone: title, drawing, legend, notes, source. */
export function posterOf(
  words: Pick<FigureWords, 'title' | 'subtitle'>,
  { drawing, legend = [], isTable = false }: Picture,
  notes: readonly string[],
): Scene {
  const column = new Column(isTable ? Math.max(INNER, drawing.width) : INNER);
  column.text(words.title, { size: 22, bold: true, fill: 'text' });
  column.text(words.subtitle, { size: 15, fill: 'muted' });
  column.skip(12);
  column.drawing(drawing, isTable ? Infinity : HIGHEST);
  column.skip(12);
  column.legend(legend);
  column.skip(8);
  for (const note of notes) column.text(note, { size: 12, fill: 'muted' });
  return { width: column.inner + 2 * PAD, height: Math.ceil(column.y + PAD), marks: column.marks };
}

/** Width of the drawing in a picture, for drawings that are made to measure. */
export const POSTER_DRAWING_WIDTH = INNER;

class Column {
  y = PAD;
  readonly inner: number;
  readonly marks: SceneMark[] = [];

  constructor(inner: number) {
    this.inner = inner;
  }

  skip(height: number): void {
    this.y += height;
  }

  text(text: string, style: Pick<SceneText, 'size' | 'fill' | 'bold'>): void {
    for (const line of wrapText(text, this.inner, style.size)) {
      this.y += style.size * 1.35;
      this.marks.push({ kind: 'text', x: PAD, y: this.y, text: line, ...style });
    }
    this.y += 4;
  }

  drawing({ width, height, marks }: Scene, highest: number): void {
    const { inner } = this;
    const scale = highest === Infinity ? 1 : Math.min(inner / width, highest / height, width > inner ? 1 : Infinity);
    this.marks.push({ kind: 'group', x: PAD, y: this.y, scale, marks });
    this.y += height * scale;
  }

  legend(entries: readonly MapLegendEntry[]): void {
    let x = PAD;
    for (const { look, sign, label, count, isUncertain } of entries) {
      const text = [look && !isUncertain ? '' : sign, label, count === undefined ? '' : `(${count})`]
        .filter(Boolean)
        .join(' ');
      const width = (look ? 36 : 0) + SPARE * textWidth(text) + 12;
      if (x > PAD && x + width > PAD + this.inner) {
        x = PAD;
        this.y += 26;
      }
      if (look) for (const fill of swatchFills(look, isUncertain)) this.marks.push(square(x, this.y, fill));
      this.marks.push({ kind: 'text', x: x + (look ? 36 : 0), y: this.y + 14, text, size: FONT_SIZE, fill: 'text' });
      x += width;
    }
    if (entries.length > 0) this.y += 26;
  }
}

/** What the square of a legend's entry is filled with, the lowest first. */
export function swatchFills(look: Fill, isUncertain: boolean | undefined): Fill[] {
  return isUncertain ? [look, 'uncertain'] : [look];
}

const square = (x: number, y: number, fill: Fill): SceneMark => ({
  kind: 'path',
  d: `M${x.toFixed(1)} ${y.toFixed(1)}h28v19h-28z`,
  fill,
});

/** Letters are wider in some typefaces than measured here. */
const SPARE = 1.2;

/** Breaks a text into lines that fit a width, after spaces. */
function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && (SPARE * textWidth(longer) * size) / FONT_SIZE > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
