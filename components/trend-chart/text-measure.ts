import { FONT_SIZE, type TextMeasure } from '../../src/index.js';

const measures = new Map<string, TextMeasure>();

/** Measures text as the drawing of this element sets it, the bold of names of lines. */
export function textMeasure(element: Element): TextMeasure {
  const font = `600 ${FONT_SIZE}px ${getComputedStyle(element).fontFamily}`;
  const known = measures.get(font);
  if (known) return known;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = font;
  const measure: TextMeasure = (text) => pen?.measureText(text).width ?? 0;
  measures.set(font, measure);
  return measure;
}
