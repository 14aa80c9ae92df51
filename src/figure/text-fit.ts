// mean widths of a sans serif's letters in parts of the font size; a drawing that knows no page cannot measure
const NARROW = /[ .,:;'|!ijlftrIJ()-]/;
const WIDE = /[mwMWÄÖÜ@%A-Z]/;
const [narrow, usual, wide] = [0.34, 0.57, 0.78];

/** About how wide a text is in pixels, on the safe side. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? narrow : WIDE.test(letter) ? wide : usual;
  return width * fontSize;
}

/**
 * A label in at most two lines that fit a width: broken after a space or a hyphen, the rest cut with an ellipsis. What is
 * cut here has to stand in full elsewhere.
 */
export function fitLabel(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
  if (fits(text)) return [text];
  const words = text.match(/[^\s-]+-?\s*/g) ?? [text];
  let count = words.length - 1;
  while (count > 1 && !fits(words.slice(0, count).join('').trimEnd())) count--;
  const lines = [words.slice(0, count).join('').trimEnd(), words.slice(count).join('')];
  return lines.filter(Boolean).map((line) => cutLabel(line, width, fontSize));
}

/** A label in one line that fits a width, cut with an ellipsis if need be. */
export function cutLabel(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length)}…`, fontSize) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
