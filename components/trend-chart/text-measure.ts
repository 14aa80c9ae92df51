import { FONT_SIZE, type TextMeasure } from '../../src/index.js';

const measures = new Map<string, TextMeasure>();

/** Measures text as the drawing of this element sets it, the bold of names of lines. */
export function textMeasure(element: Element): TextMeasure {
  const { fontFamily, letterSpacing } = getComputedStyle(element);
  const key = fontFamily + letterSpacing;
  const known = measures.get(key);
  if (known) return known;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) Object.assign(pen, { font: `600 ${FONT_SIZE}px ${fontFamily}`, letterSpacing });
  const widths = new Map<string, number>();
  const measure: TextMeasure = (text) => {
    const width = widths.get(text) ?? pen?.measureText(text).width ?? 0;
    widths.set(text, width);
    return width;
  };
  measures.set(key, measure);
  return measure;
}
