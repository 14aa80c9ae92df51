// mean widths of a sans serif's letters in parts of the font size; a drawing that knows no page cannot measure
const NARROW = /[ .,:;'|!ijlftrIJ()-]/;
const WIDE = /[mwMWÄÖÜ@%A-Z]/;
const [narrow, usual, wide] = [0.34, 0.57, 0.78];

/** Size of all text in a drawing, in pixels. */
export const FONT_SIZE = 13;

/** How wide a text is, in pixels. */
export type TextMeasure = (text: string) => number;

/** About how wide a text of {@link FONT_SIZE} is, where no page can measure it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? narrow : WIDE.test(letter) ? wide : usual;
  return width * FONT_SIZE;
}

/**
 * A label in at most two lines that fit a width: broken after a space or a hyphen, the rest cut with an ellipsis. What is
 * cut here has to stand in full elsewhere.
 */
export function fitLabel(text: string, width: number, measure: TextMeasure): string[] {
  const fits = (line: string): boolean => measure(line) <= width;
  if (fits(text)) return [text];
  const words = text.match(/[^\s-]+-?\s*/g) ?? [text];
  let count = words.length - 1;
  while (count > 1 && !fits(words.slice(0, count).join('').trimEnd())) count--;
  const lines = [words.slice(0, count).join('').trimEnd(), words.slice(count).join('')];
  return lines.filter(Boolean).map((line) => cutLabel(line, width, measure));
}

/** A label in one line that fits a width, cut with an ellipsis if need be. */
export function cutLabel(text: string, width: number, measure: TextMeasure): string {
  if (measure(text) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && measure(`${text.slice(0, length)}…`) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
